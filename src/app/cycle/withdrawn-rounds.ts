import type { PlanStep } from '#domain/plan-stage.ts'
import { isReporting, reportingOf } from '#domain/reporting.ts'
import type { Round } from '#domain/round.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import { roundsCalledOn } from '#app/cycle/rounds-called-on.ts'
import type { Powers } from '#app/powers.ts'

/**
 * The rounds that are planned and will not be asked, given these steps: those of plans that do not report then, but for
 * those on whose report the board is called already.
 */
export async function withdrawnRounds(
  { city, store }: Pick<Powers, 'city' | 'store'>,
  steps: readonly PlanStep[],
): Promise<readonly Round[]> {
  const silent = ownPlans(city).filter((plan) => !isReporting(reportingOf(plan, steps)))
  const rounds = await Promise.all(
    silent.map(async ({ code }) => {
      const called = await roundsCalledOn({ store }, code)
      return (await store.rounds.of(code)).filter(({ id }) => !called.has(id))
    }),
  )
  return rounds.flat().filter(({ kind, state }) => kind === 'regular' && state === 'planned')
}
