import type { City, PlanSettings } from '#domain/city.ts'
import type { PlanStep } from '#domain/plan-stage.ts'
import type { Problem } from '#domain/problem.ts'
import { reportingOf } from '#domain/reporting.ts'

/** Why no round of the plan is planned now; undefined while it reports. */
export function whySilent(
  plan: PlanSettings,
  { plans }: Pick<City, 'plans'>,
  steps: readonly PlanStep[],
): Problem | undefined {
  const reporting = reportingOf(plan, steps)
  const about = { kind: 'not-reporting', plan: plan.name } as const
  switch (reporting.kind) {
    case 'over': {
      const other = plans.find(({ code }) => code === reporting.plan)?.name ?? reporting.plan
      return { ...about, why: 'over', other, stage: reporting.stage }
    }
    case 'not-yet':
      return { ...about, why: 'not-yet', other: '', stage: reporting.stage }
    case 'superseded':
      return { ...about, why: 'superseded', other: '', stage: 'superseded' }
    case 'reports':
    case 'until':
      return undefined
  }
}
