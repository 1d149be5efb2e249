import { expect, it } from 'vitest'
import { cityOfPlans, fromConceptToMasterplan } from '#test/stories/from-concept-to-masterplan.ts'
import { onConsole } from '#test/stories/on-console.ts'
import { aTrial } from '#test/support/a-trial.ts'

it('from concept to approved masterplan: half-yearly reports until then, its own yearly round afterwards', async () => {
  await using trial = await aTrial(cityOfPlans())
  const stage = onConsole(trial)
  await fromConceptToMasterplan(stage)
  const report = new TextDecoder().decode(await stage.file('zwischenbericht-2026-H2.md'))
  expect(report).toContain('# Zwischenbericht zum Digitalisierungsprogramm')
})
