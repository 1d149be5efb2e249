import type { City, PlanSettings } from '#domain/city.ts'
import type { Day } from '#domain/instant.ts'
import { hasReached, type PlanStage, type PlanStep } from '#domain/plan-stage.ts'

/** Whether rounds of a plan are planned: by its own life, and by that of the plan that is to take over from it. */
export type Reporting =
  | { readonly kind: 'reports' }
  /** Until another plan has come so far. */
  | { readonly kind: 'until'; readonly plan: string; readonly stage: PlanStage }
  /** No more, since another plan has come so far. */
  | { readonly kind: 'over'; readonly plan: string; readonly stage: PlanStage; readonly since: Day }
  /** Not before it has come so far itself. */
  | { readonly kind: 'not-yet'; readonly stage: PlanStage }
  /** No more, for it has been superseded; `following` is the plan that carries it on, where that is known. */
  | { readonly kind: 'superseded'; readonly since: Day; readonly following: string | null }

/** The last step of a plan, from the steps of all plans in their order. */
export const lastStep = (steps: readonly PlanStep[], plan: string): PlanStep | undefined =>
  steps.findLast((step) => step.plan === plan)

/** Whether and until when a plan reports, as the city's file rules it. */
export function reportingOf(
  { code, reportsUntil, reportsFrom }: Pick<PlanSettings, 'code' | 'reportsUntil' | 'reportsFrom'>,
  steps: readonly PlanStep[],
): Reporting {
  const last = lastStep(steps, code)
  if (last?.stage === 'superseded') return { kind: 'superseded', since: last.on, following: last.following }
  if (reportsFrom !== undefined && !(last && hasReached(last.stage, reportsFrom)))
    return { kind: 'not-yet', stage: reportsFrom }
  if (reportsUntil === undefined) return { kind: 'reports' }
  const reached = stepTo(steps, reportsUntil.plan, reportsUntil.stage)
  return reached ? { kind: 'over', ...reportsUntil, since: reached.on } : { kind: 'until', ...reportsUntil }
}

/** Whether new rounds of the plan are planned. */
export const isReporting = ({ kind }: Reporting): boolean => kind === 'reports' || kind === 'until'

/** The step by which a plan came to a stage or beyond it; undefined while it is not there, be it again. */
export function stepTo(steps: readonly PlanStep[], plan: string, goal: PlanStage): PlanStep | undefined {
  const own = steps.filter((step) => step.plan === plan)
  return own[own.findLastIndex(({ stage }) => !hasReached(stage, goal)) + 1]
}

/**
 * The plans, the rhythm of one that another waits for beginning where that one ends, unless it says itself when it begins:
 * a masterplan reports once the programme's reports are over.
 */
export const inTurn = (plans: readonly PlanSettings[]): readonly PlanSettings[] =>
  plans.map((plan) => {
    const [waiting] = plansUntil({ plans }, plan.code)
    const stage = waiting?.reportsUntil?.stage
    return stage === undefined || plan.reportsFrom !== undefined ? plan : { ...plan, reportsFrom: stage }
  })

/** The plans of a city that report until this one has come so far. */
export const plansUntil = ({ plans }: Pick<City, 'plans'>, plan: string): readonly PlanSettings[] =>
  plans.filter(({ reportsUntil }) => reportsUntil?.plan === plan)
