import type { PlanSettings } from '#domain/city.ts'
import type { Day } from '#domain/instant.ts'
import { dayAfter } from '#domain/period.ts'
import { plansUntil } from '#domain/reporting.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import type { Powers } from '#app/powers.ts'

/**
 * The first day that is to be reported on by a plan that takes over from others, after all they have asked about: nobody
 * is asked twice about the same time. Undefined for a plan that reports beside the others, or before anything was asked.
 */
export async function beginsAfter(
  { store, city }: Pick<Powers, 'store' | 'city'>,
  plan: PlanSettings,
): Promise<Day | undefined> {
  const before = plansUntil({ plans: ownPlans(city) }, plan.code).filter(
    ({ code, reportsUntil }) => code !== plan.code && reportsUntil?.stage === plan.reportsFrom,
  )
  const rounds = (await Promise.all(before.map(({ code }) => store.rounds.of(code)))).flat()
  const ends = rounds.filter(({ state }) => state !== 'planned').map(({ periodTo }) => periodTo)
  const last = ends.toSorted().at(-1)
  return last === undefined ? undefined : dayAfter(last)
}
