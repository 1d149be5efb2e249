import type { PlanSettings } from '#domain/city.ts'
import { presentNumber } from '#domain/paper-numbers.ts'
import type { Powers } from '#app/powers.ts'
import { releasedInForce } from '#app/papers/released-in-force.ts'

/** A released version of a paper of ours that is in force. */
export interface ReleasedPaper {
  readonly id: string
  readonly no: number
  readonly plan: PlanSettings
  /** Of its round. */
  readonly label: string
  /** The council's, once it is known. */
  readonly number: string | null
}

/** The city's released papers, reports and statements on motions alike, the newest first in each plan. */
export async function releasedPapers({
  store,
  city,
}: Pick<Powers, 'store' | 'city'>): Promise<readonly ReleasedPaper[]> {
  const ofPlans = await Promise.all(
    city.plans.map(async (plan) => {
      const rounds = (await store.rounds.of(plan.code)).filter(({ state }) => state === 'closed').toReversed()
      const known = await Promise.all(rounds.map(({ id }) => store.papers.ofRound(id)))
      return rounds.flatMap(({ label }, place): readonly ReleasedPaper[] => {
        const paper = known[place]
        const version = paper && releasedInForce(paper)
        return version ? [{ id: version.paper, no: version.no, plan, label, number: presentNumber(paper.numbers) }] : []
      })
    }),
  )
  return ofPlans.flat()
}
