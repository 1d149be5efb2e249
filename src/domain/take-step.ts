import type { Day } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { nextStages, type PlanStage, type PlanStep, stepKind } from '#domain/plan-stage.ts'

export interface StepWanted {
  readonly stage: PlanStage
  /** The day on which it was taken. */
  readonly on: Day
  /** Why it goes back or leaves stages out, where that is said. */
  readonly reason: string | null
  /** Whether stages may be left out all the same. */
  readonly skipping: boolean
}

/**
 * Whether a plan whose last step is `last` may go to a stage, and from which. Refuses a stage it is at, a day that is to
 * come or lies before the last step, a way back without a reason, and stages left out without a reason of their own.
 */
export function takeStep(
  last: PlanStep | undefined,
  { stage, on, reason, skipping }: StepWanted,
  today: Day,
): Outcome<PlanStage | null> {
  if (on > today) return refused({ kind: 'step-ahead', day: on })
  if (!last) return accepted(null)
  const from = last.stage
  const kind = stepKind(from, stage)
  if (kind === 'none') return refused({ kind: 'stage-already', stage, day: last.on })
  if (on < last.on) return refused({ kind: 'step-too-early', stage: from, day: last.on })
  if (kind === 'skipping' && !skipping) return refused({ kind: 'step-skips', from, stage, next: nextStages(from) })
  if (kind !== 'onward' && reason === null) return refused({ kind: 'step-without-reason', from, stage })
  return accepted(from)
}
