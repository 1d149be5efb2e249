import { describe, expect, it } from 'vitest'
import { cityOfPlans, fromConceptToMasterplan } from '#test/stories/from-concept-to-masterplan.ts'
import { fromMotionToStatement, planOfMotion } from '#test/stories/from-motion-to-statement.ts'
import { onSlack } from '#test/stories/on-slack.ts'
import { aSlackTrial, type ASlackTrial } from '#test/support/slack/a-slack-trial.ts'
import { planInSlack } from '#test/support/slack/plan-in-slack.ts'

const inSlack = (plan: string): Promise<ASlackTrial> =>
  aSlackTrial({ over: 'socket', plan: (workspace) => planInSlack(workspace, plan) })

// As on the console (test/scenarios).
describe('What the council asks, in Slack', () => {
  it('goes from a motion’s registration to the answered point in a released statement', async () => {
    await using trial = await inSlack(planOfMotion())
    const stage = onSlack(trial)
    await fromMotionToStatement(stage)
    expect(new TextDecoder().decode(await stage.file('stellungnahme-AN-0200-2026.md'))).toContain('September begonnen.')
    expect(troubles(trial)).toEqual([])
  })

  it('goes from a concept to the approved masterplan, whose own yearly round opens', async () => {
    await using trial = await inSlack(cityOfPlans())
    await fromConceptToMasterplan(onSlack(trial))
    expect(troubles(trial)).toEqual([])
  })
})

/** Who was pinged, and what went wrong on the way; what Slack would not take, the workspace complains of by itself. */
const troubles = ({ workspace, log }: ASlackTrial): readonly unknown[] => [
  ...workspace.record.live,
  ...log.filter(({ level }) => level === 'error'),
]
