import type { PlanSettings } from '#domain/city.ts'
import { cycleFacts, type CycleFacts } from '#domain/cycle-facts.ts'
import type { Round } from '#domain/round.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** When the plan of a round's paper reports, by all steps that are recorded now: readers want to know how it goes on. */
export async function paperCycle(
  { store, city }: Pick<Powers, 'store' | 'city'>,
  plan: PlanSettings,
  { rounds }: Pick<RoundBook, 'rounds'>,
  round: Round,
): Promise<CycleFacts | undefined> {
  if (plan.motion !== undefined) return undefined
  const later = rounds.filter(({ state, periodFrom }) => state !== 'planned' && periodFrom > round.periodFrom)
  return cycleFacts(plan, city, await store.planSteps.all(), later.length === 0)
}
