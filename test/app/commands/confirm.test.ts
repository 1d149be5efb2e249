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
  expect(await says('ja')).toBe('M-02: „Ruht“ ist bestätigt.')
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
