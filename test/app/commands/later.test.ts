import { expect, it } from 'vitest'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“later” puts the next reminder off until tomorrow morning, once', async () => {
  await using trial = await opened()
  await trial.at('2026-10-09T09:30')
  expect(trial.news('strategie')).toContain('später M-02')
  expect(oneLine(await trial.says('strategie', 'später'))).toBe(
    'Die nächste Erinnerung zu M-02 kommt frühestens am Mo., 12.10.2026, 07:00 Uhr.',
  )
  await trial.at('2026-10-12T07:00')
  const again = oneLine(trial.news('strategie'))
  expect(again).toMatch(/^Zur Erinnerung: .* M-02/)
  expect(again).not.toContain('später')
  expect(oneLine(await trial.says('strategie', 'später M-02'))).toContain('schon einmal aufgeschoben worden')
  await trial.at('2026-10-20T09:30')
  expect(oneLine(trial.news('strategie'))).toMatch(/^Zur Erinnerung: .* M-02/)
})

it('takes one of several measures, or all of them, by word or button', async () => {
  await using trial = await opened()
  await trial.at('2026-10-26T09:30')
  expect(trial.news('netzwerke')).toContain('später alle')
  const asked = await trial.says('netzwerke', 'später')
  expect(asked).toContain('Zu welcher Maßnahme soll die Erinnerung später kommen?')
  expect(oneLine(await trial.says('netzwerke', 'M-06'))).toContain('Die nächste Erinnerung zu M-06 kommt')
  await trial.calls('netzwerke', 'later', { measure: 'all' })
  expect((await trial.request('M-04')).snoozedUntil).toBe('2026-10-27T06:00:00.000Z')
  await trial.at('2026-10-27T07:00')
  expect(oneLine(trial.news('netzwerke'))).toMatch(/ M-04 .* M-06 /)
})

it('is refused where the deadline is too near, and for what is not one’s own or not open', async () => {
  await using trial = await opened()
  expect(oneLine(await trial.says('strategie', 'später M-06'))).toContain('M-06')
  expect((await trial.request('M-06')).snoozedUntil).toBeNull()
  await trial.says('strategie', 'melden M-02 grün 60 Fünf Kapitel liegen vor.')
  expect(oneLine(await trial.says('strategie', 'später M-02'))).toContain('steht keine Erinnerung')
  expect(oneLine(await trial.says('strategie', 'später'))).toContain('Bei Ihnen ist gerade nichts offen')
  await trial.at('2026-10-28T15:00')
  expect(oneLine(await trial.says('smart-city', 'später M-06'))).toBe(
    'Die nächste Erinnerung zu M-06 kommt frühestens am Do., 29.10.2026, 07:00 Uhr.',
  )
  await trial.at('2026-10-29T08:00')
  expect(oneLine(await trial.says('stadtwerke', 'später M-04'))).toContain(
    'aufschieben lässt sich die Erinnerung nicht mehr',
  )
})

async function opened(): Promise<ATrial> {
  const trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  return trial
}
