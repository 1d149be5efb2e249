import { isProposal, type Light } from '#domain/light.ts'
import type { Round } from '#domain/round.ts'
import { releasedInForce } from '#app/papers/released-in-force.ts'
import type { Powers } from '#app/powers.ts'

/**
 * The lights of a plan's measures, by id, as the council has them: from the last report that is released, or that was
 * imported. A light that was only proposed is none, and neither is one that no report has told yet.
 */
export async function reportedLights(
  { store }: Pick<Powers, 'store'>,
  plan: string,
): Promise<ReadonlyMap<string, Light>> {
  const closed = (await store.rounds.of(plan)).filter(({ state }) => state === 'closed').toReversed()
  const round = await firstReported({ store }, closed)
  if (!round) return new Map()
  const [requests, measures] = await Promise.all([store.requests.of(round.id), store.measures.of(plan)])
  const states = new Map(measures.map(({ id, state }) => [id, state]))
  return new Map(
    requests.flatMap(({ subject, light }) =>
      light === null || (isProposal(light) && states.get(subject) !== light) ? [] : [[subject, light] as const],
    ),
  )
}

async function firstReported({ store }: Pick<Powers, 'store'>, closed: readonly Round[]): Promise<Round | undefined> {
  for (const round of closed) {
    if (round.kind === 'imported') return round
    const known = await store.papers.ofRound(round.id)
    if (known && releasedInForce(known)) return round
  }
  return undefined
}
