import type { Instant } from '#domain/instant.ts'
import type { PlanStage } from '#domain/plan-stage.ts'
import type { Change } from '#app/contracts/change.ts'
import type { SeedStep } from '#app/contracts/seed.ts'
import type { Present } from '#app/import/present.ts'

/** The steps of plans of which none is recorded yet: from then on, how far a plan has come is said in chat. */
export function stepChanges(
  steps: readonly SeedStep[],
  { steps: recorded }: Pick<Present, 'steps'>,
  now: Instant,
): readonly Change[] {
  const known = new Set(recorded.map(({ plan }) => plan))
  const last = new Map<string, { readonly id: string; readonly stage: PlanStage }>()
  return steps
    .filter(({ plan }) => !known.has(plan))
    .map((step, index): Change => {
      const before = last.get(step.plan)
      const id = `${step.plan}:step:${index + 1}`
      last.set(step.plan, { id, stage: step.stage })
      const whole = { ...step, id, was: before?.stage ?? null, at: step.at ?? now, paper: null }
      return { kind: 'plan-stepped', step: whole, after: before?.id ?? null }
    })
}
