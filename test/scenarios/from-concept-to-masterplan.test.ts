import { expect, it } from 'vitest'
import matrix from '#adapters/matrix/index.ts'
import { cityOfPlans, fromConceptToMasterplan, howItGoesOn } from '#test/stories/from-concept-to-masterplan.ts'
import { onConsole } from '#test/stories/on-console.ts'
import { aTrial } from '#test/support/a-trial.ts'

it('from concept to approved masterplan: half-yearly reports until then, its own yearly round afterwards', async () => {
  await using trial = await aTrial(cityOfPlans())
  const stage = onConsole(trial)
  await fromConceptToMasterplan(stage)
  const report = new TextDecoder().decode(await stage.file('zwischenbericht-2026-H2.md'))
  expect(report).toMatch(howItGoesOn)
  // On a phone, what the coordination is told of others' measures begins after all that belongs to its own.
  const reminder = trial.messages.find(({ content }) => JSON.stringify(content).includes('trotz Erinnerungen'))
  expect(reminder && matrix.posts(reminder).map(matrix.wordsOf).join('\n')).toMatch(
    /M-03 [^→]*→ unverändert M-03 · melden M-03\n→ später M-03[^\n]*\n+Zu diesen Maßnahmen [^\n]*\n+M-01 /,
  )
})
