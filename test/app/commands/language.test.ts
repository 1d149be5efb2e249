import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

it('“sprache” sets the language of a person’s messages, in the very reply and for good', async () => {
  await using trial = await aTrial()
  expect(oneLine(await trial.says('smart-city', 'sprache englisch'))).toBe(
    'Messages to you are in English from now on. Reports still appear in the language of the city.',
  )
  await trial.at('2026-10-01T09:00')
  expect(trial.news('smart-city')).toMatch(/Please answer by Thu, 29 October 2026/)
  expect(await trial.says('strategie', 'hilfe')).toContain('Das können Sie schreiben')
  expect(await trial.says('smart-city', 'language English')).toBe('Messages to you are in English already.')
  expect(await trial.says('smart-city', 'language Deutsch')).toMatch(/^Nachrichten an Sie sind ab jetzt auf Deutsch\./)
})

it('asks which language, and says what there is when a word is none', async () => {
  await using trial = await aTrial()
  expect(await trial.says('smart-city', 'sprache')).toMatch(/In welcher Sprache .*\n1\. Deutsch\n2\. Englisch/s)
  expect(await trial.says('smart-city', 'klingonisch')).toContain('Möglich sind: Deutsch, Englisch.')
  expect(await trial.says('smart-city', '2')).toContain('in English from now on')
})

it('in a city whose staff say “du” the bot says so, and its papers address nobody', async () => {
  await using trial = await aTrial(samplePlanWith(['address: sie', 'address: du']))
  expect(await trial.says('smart-city', 'hilfe')).toContain('Das kannst du schreiben')
  await trial.at('2026-10-01T09:00')
  expect(trial.news('smart-city')).toContain('Bitte antworte bis Do., 29.10.2026, 18:00 Uhr')
  expect(await trial.says('smart-city', 'melden M-06 blau')).not.toMatch(/\bSie\b/)
})
