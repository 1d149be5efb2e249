import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“confirm” takes a proposal, asks yes or no, and tells those who proposed', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  expect(await says('bestätigen M-02 ja')).toBe('Zu M-02 liegt kein Vorschlag vor, der zu bestätigen wäre.')
  await trial.says('strategie', 'ruht Bis zur Entscheidung im Ausschuss ruht die Arbeit.')
  trial.news('strategie')
  expect(await says('bestätigen')).toContain('M-02 Integrierter Masterplan 2025')
  expect(await says('M-02')).toContain('Bestätigen Sie den Vorschlag?')
  expect(await says('vielleicht')).toContain('„vielleicht“ passt hier nicht. Möglich sind: ja, nein.')
  expect(await says('ja')).toContain('M-02: „Ruht“ ist bestätigt.')
  expect(oneLine(trial.news('strategie'))).toBe('M-02: „Ruht“ ist bestätigt.')
  const measureNow = async () => (await trial.book()).measures.find(({ code }) => code === 'M-02')?.state
  expect(await measureNow()).toBe('on-hold')
  expect(await says('bestätigen M-02 ja')).toContain('liegt kein Vorschlag vor')
})

it('a measure on hold is asked again in the next round, a dropped one is not', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'ruht Die Arbeit ruht.')
  await trial.says('smart-city', 'melden M-06 entfällt Der Rat hat anders entschieden.')
  await trial.says('koordination', 'bestätigen M-02 ja')
  await trial.says('koordination', 'bestätigen M-06 ja')
  await trial.at('2027-03-25T09:00')
  const { requests, measure } = await trial.book()
  const asked = requests.map(({ subject }) => measure(subject)?.code)
  expect(asked).toContain('M-02')
  expect(asked).not.toContain('M-06')
})

it('nobody decides on their own proposal, and a decline is on record', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('koordination', 'melden M-03 erledigt 100 Alles ist berichtet.')
  expect(oneLine(await trial.says('koordination', 'bestätigen M-03 ja'))).toContain('haben Sie selbst gemacht')
  expect(oneLine(trial.news('cdo'))).toContain('„Abgeschlossen“ gemeldet')
  expect(oneLine(await trial.says('cdo', 'bestätigen M-03 nein'))).toContain('ist nicht bestätigt')
  expect(oneLine(trial.news('koordination'))).toContain('Bitte melden Sie den Sachstand noch einmal.')
  const measure = (await trial.book()).measures.find(({ code }) => code === 'M-03')
  expect(measure?.state).toBe('active')
  const acts = (await trial.store.audits.of(measure?.id ?? '')).map(({ act, actor }) => [act, actor])
  expect(acts).toContainEqual(['proposal-declined', 'cdo'])
})

it('a measure confirmed as dropped and reported on again is proposed to be active', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'entfallen Wird nicht weiterverfolgt.')
  await trial.says('koordination', 'bestätigen M-02 ja')
  await trial.says('strategie', 'melden M-02 grün 50 Es geht doch weiter.')
  expect(oneLine(trial.news('koordination'))).toContain('Zu M-02 Integrierter Masterplan 2025 wurde „Grün“ gemeldet')
  await trial.says('koordination', 'bestätigen M-02 ja')
  expect((await trial.book()).measures.find(({ code }) => code === 'M-02')?.state).toBe('active')
})
