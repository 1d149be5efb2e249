import { expect, it } from 'vitest'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“remind” reminds of what is open, of each measure once a day, the opening’s own day included', async () => {
  await using trial = await opened()
  const remind = async (words: string): Promise<string> => oneLine(await trial.says('koordination', words))
  expect(await remind('erinnern')).toContain('ging heute schon eine Nachricht hinaus')
  await trial.at('2026-10-02T10:00')
  trial.news('stabsstelle')
  expect(await remind('erinnern M-01')).toBe('An eine offene Rückmeldung wird jetzt erinnert (eine Nachricht).')
  expect(oneLine(trial.news('stabsstelle'))).toMatch(/^Zur Erinnerung: .* M-01/)
  expect(await remind('erinnern M-01')).toContain('ging heute schon eine Nachricht hinaus')
  expect(await remind('erinnern')).toContain('An 5 offene Rückmeldungen wird jetzt erinnert (5 Nachrichten).')
  expect(trial.news('stabsstelle')).toBe('')
  expect(await remind('erinnern')).toContain('ging heute schon eine Nachricht hinaus')
  await trial.at('2026-10-05T10:00')
  expect(await remind('erinnern')).toContain('An 6 offene Rückmeldungen wird jetzt erinnert')
})

it('leaves those in peace who have answered, and does not touch the steps that come', async () => {
  await using trial = await opened()
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft.')
  await trial.at('2026-10-02T10:00')
  trial.news('smart-city')
  await trial.says('koordination', 'erinnern')
  expect(trial.news('smart-city')).toBe('')
  await trial.at('2026-10-09T09:30')
  expect(oneLine(trial.news('strategie'))).toMatch(/Zur Erinnerung: .* Zur Erinnerung: /)
})

async function opened(): Promise<ATrial> {
  const trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  return trial
}
