import { expect, it } from 'vitest'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“later” puts the next reminder off until the working day after it, once, and never brings one forward', async () => {
  await using trial = await opened()
  trial.news('strategie')
  expect(oneLine(await trial.says('strategie', 'später'))).toBe(
    'Die nächste Erinnerung zu M-02 kommt frühestens am Mo., 12.10.2026, 07:00 Uhr.',
  )
  await trial.at('2026-10-12T06:59')
  expect(trial.news('strategie')).toBe('')
  await trial.at('2026-10-12T07:00')
  const reminder = oneLine(trial.news('strategie'))
  expect(reminder).toMatch(/^Zur Erinnerung: .* M-02/)
  expect(reminder).not.toContain('später')
  expect(oneLine(await trial.says('strategie', 'später M-02'))).toContain('schon einmal aufgeschoben worden')
  await trial.at('2026-10-20T09:30')
  expect(oneLine(trial.news('strategie'))).toMatch(/^Zur Erinnerung: .* M-02/)
})

it('takes one of several measures, or all of them, by word or button', async () => {
  await using trial = await opened()
  await trial.at('2026-10-21T09:30')
  await trial.says('koordination', 'verlängern M-06 30.10.2026')
  await trial.says('koordination', 'zuweisen M-02 smart-city')
  const asked = await trial.says('smart-city', 'später')
  expect(asked).toContain('Zu welcher Maßnahme soll die Erinnerung später kommen?')
  expect(oneLine(await trial.says('smart-city', 'M-02'))).toContain('Die nächste Erinnerung zu M-02 kommt')
  await trial.calls('smart-city', 'later', { measure: 'all' })
  expect((await trial.request('M-02')).snoozedUntil).toBe('2026-10-27T06:00:00.000Z')
  expect((await trial.request('M-06')).snoozedUntil).toBe('2026-10-28T06:00:00.000Z')
})

it('is refused where the deadline is too near, and for what is not one’s own or not open', async () => {
  await using trial = await opened()
  expect(oneLine(await trial.says('strategie', 'später M-06'))).toContain('M-06')
  expect((await trial.request('M-06')).snoozedUntil).toBeNull()
  await trial.says('strategie', 'melden M-02 grün 60 Fünf Kapitel liegen vor.')
  expect(oneLine(await trial.says('strategie', 'später M-02'))).toContain('steht keine Erinnerung')
  expect(oneLine(await trial.says('strategie', 'später'))).toContain('Bei Ihnen ist gerade nichts offen')
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
