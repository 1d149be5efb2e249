import type { City, PlanSettings } from '#domain/city.ts'
import type { PlanStage, PlanStep } from '#domain/plan-stage.ts'
import { isReporting, lastStep, reportingOf, stepTo } from '#domain/reporting.ts'
import type { ScheduleRules } from '#domain/schedule.ts'

type Cadence = ScheduleRules['cadence']

/** What a paper tells of the life of its plan: how often it is reported on, until when, and how far it has come. */
export interface CycleFacts {
  readonly cadence: Cadence
  /** How far the plan itself has come; left out where that is not recorded. */
  readonly at?: StageFacts
  /** The plan whose life ends the reports on this one; left out of one that has been superseded. */
  readonly until?: UntilFacts
  /** The name of the plan that carries on this one, which has been superseded. */
  readonly following?: string
  /** No regular report on the plan comes after this one. */
  readonly isLast: boolean
}

/** Where the reports on a plan end: once another one has come to `stage`. */
export interface UntilFacts {
  readonly plan: string
  readonly stage: PlanStage
  /** At which that plan is reported on from then on; left out where its reports do not begin with that stage. */
  readonly cadence?: Cadence
  /** How far that plan has come; left out where that is not recorded. */
  readonly at?: StageFacts
  /** The step by which it came so far; left out while it has not. */
  readonly reached?: StageFacts
}

/** A stage, the day since which it holds, the council's number of the paper with which it was reached, and with whom or by which committee. */
export type StageFacts = Pick<PlanStep, 'stage' | 'on' | 'number'> & Partial<Pick<PlanStep, 'whom'>>

/**
 * The cycle as the paper of a plan tells it, given the steps of all plans; undefined where nothing rules when the plan
 * reports. `isNewest`: no later round of it has been asked.
 */
export function cycleFacts(
  plan: PlanSettings,
  city: Pick<City, 'plans'>,
  steps: readonly PlanStep[],
  isNewest: boolean,
): CycleFacts | undefined {
  const { code, reportsUntil, schedule } = plan
  const at = lastStep(steps, code)
  if (!at && reportsUntil === undefined) return undefined
  const reporting = reportingOf(plan, steps)
  const nameOf = (wanted: string | null) => city.plans.find((each) => each.code === wanted)?.name
  const following = reporting.kind === 'superseded' ? nameOf(reporting.following) : undefined
  const until = reporting.kind === 'superseded' ? undefined : untilFacts(plan, city, steps)
  return {
    cadence: schedule.cadence,
    ...(at && { at: stageFacts(at) }),
    ...(until && { until }),
    ...(following !== undefined && { following }),
    isLast: isNewest && !isReporting(reporting),
  }
}

function untilFacts(
  { reportsUntil: until }: PlanSettings,
  { plans }: Pick<City, 'plans'>,
  steps: readonly PlanStep[],
): UntilFacts | undefined {
  const other = plans.find(({ code }) => code === until?.plan)
  if (!until || !other) return undefined
  const [at, reached] = [lastStep(steps, other.code), stepTo(steps, other.code, until.stage)]
  return {
    plan: other.name,
    stage: until.stage,
    ...(other.reportsFrom === until.stage && { cadence: other.schedule.cadence }),
    ...(at && { at: stageFacts(at) }),
    ...(reached && { reached: stageFacts(reached) }),
  }
}

const stageFacts = ({ stage, on, number, whom }: PlanStep): StageFacts => ({
  stage,
  on,
  number,
  ...(whom !== null && { whom }),
})
