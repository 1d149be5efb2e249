import type { City, PlanSettings } from '#domain/city.ts'
import type { PlanStep } from '#domain/plan-stage.ts'
import { reportingOf } from '#domain/reporting.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** How often and until when a plan reports, in one sentence. */
export function reportingLine(
  plan: PlanSettings,
  { plans }: Pick<City, 'plans'>,
  steps: readonly PlanStep[],
  { words: { cycle }, say }: Pick<Actor, 'words' | 'say'>,
): string {
  const { name, schedule } = plan
  const cadence = cycle.cadence[schedule.cadence]
  const nameOf = (wanted: string): string => plans.find(({ code }) => code === wanted)?.name ?? wanted
  const reporting = reportingOf(plan, steps)
  switch (reporting.kind) {
    case 'reports':
      return cycle.reports(name, cadence)
    case 'until':
      return cycle.until(name, cadence, nameOf(reporting.plan), cycle.whenAt[reporting.stage])
    case 'over':
      return cycle.over(name, say.day(reporting.since), nameOf(reporting.plan), cycle.whenAt[reporting.stage])
    case 'not-yet':
      return cycle.notYet(name, cadence, cycle.whenAt[reporting.stage])
    case 'superseded':
      return cycle.superseded(name, say.day(reporting.since))
  }
}

/** Whether there is anything to say about when a plan reports: only where the city's file or its life rules it. */
export const hasCycle = (plan: PlanSettings, steps: readonly PlanStep[]): boolean =>
  plan.reportsUntil !== undefined || plan.reportsFrom !== undefined || steps.some((step) => step.plan === plan.code)
