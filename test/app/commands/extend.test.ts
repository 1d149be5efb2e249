import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“extend” gives one measure more time, and its reminders follow', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-30T08:00')
  trial.news('smart-city')
  expect(oneLine(await trial.says('koordination', 'verlängern M-06 3.11.2026'))).toBe(
    'Die Frist für M-06 läuft jetzt bis Di., 03.11.2026, 18:00 Uhr. Die Gefragten sind benachrichtigt.',
  )
  expect(oneLine(trial.news('smart-city'))).toBe(
    'Für M-06 haben Sie mehr Zeit: Die Frist läuft jetzt bis Di., 03.11.2026, 18:00 Uhr.',
  )
  expect((await trial.request('M-04')).due).toBe('2026-10-29T17:00:00.000Z')
  await trial.at('2026-11-02T10:00')
  const toHead = trial.posts.filter(({ place, at }) => place === 'dm:stabsstelle' && at >= '2026-10-30T08:00')
  expect(toHead.some(({ text }) => text.includes('\nM-06 '))).toBe(false)
  expect(toHead.some(({ text }) => text.includes('\nM-02 '))).toBe(true)
  await trial.at('2026-11-03T10:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft.')
  expect(await trial.answer('M-06')).toMatchObject({ late: false })
})

it('asks what is missing and refuses what cannot be', async () => {
  await using trial = await aTrial()
  await trial.at('2026-11-02T10:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft.')
  expect(await says('verlängern M-06 4.11.2026')).toContain('Zu M-06 liegt schon eine Rückmeldung vor.')
  expect(await says('verlängern M-04 30.10.2026')).toBe(
    'Der 30.10.2026 liegt schon zurück. Bitte ein späteres Datum nennen.',
  )
  expect(await says('verlängern M-04 6.11.2026')).toContain('Spätestens möglich ist der 05.11.2026.')
  expect(await says('verlängern M-04 31.11.2026')).toContain('„31.11.2026“ ist kein Datum im Kalender.')
  expect(await says('abbrechen')).toContain('Abgebrochen')
  expect(await says('verlängern')).toMatch(/Um welche Maßnahme geht es\?.*M-04.*alle/)
  expect(await says('M-04')).toContain('Bis wann soll die Frist laufen?')
  expect(await says('5.11.2026')).toContain('Die Frist für M-04 läuft jetzt bis Do., 05.11.2026')
  expect(await says('verlängern M-05 bis zum 3.11.')).toContain('Die Frist für M-05 läuft jetzt bis Di., 03.11.2026')
  expect(await says('verlängern M-05 4. Nov.')).toContain('bis Mi., 04.11.2026')
  expect(oneLine(await trial.says('smart-city', 'verlängern M-02 5.11.2026'))).toContain('fehlt Ihnen die Berechtigung')
})

it('“extend all” puts the round off, and leaves alone who has more time already', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-20T10:00')
  await trial.says('koordination', 'verlängern M-04 5.11.2026')
  trial.news('stadtwerke')
  expect(oneLine(await trial.says('koordination', 'extend all 2026-11-03'))).toContain(
    'Die Frist der Runde 2026-H2 läuft jetzt bis Di., 03.11.2026, 18:00 Uhr.',
  )
  expect((await trial.request('M-06')).due).toBe('2026-11-03T17:00:00.000Z')
  expect((await trial.request('M-04')).due).toBe('2026-11-05T17:00:00.000Z')
  expect(trial.news('stadtwerke')).toBe('')
})
