import type { Round } from '#domain/round.ts'
import type { Powers } from '#app/powers.ts'

export interface PaperStanding {
  readonly released: boolean
  /** Number of the latest version that waits for its release. */
  readonly drafted: number | null
}

/** How far the paper of a round is; there is none before the round is closed. */
export async function paperStanding({ store }: Pick<Powers, 'store'>, round: Round): Promise<PaperStanding> {
  const known = round.state === 'closed' ? await store.papers.ofRound(round.id) : undefined
  const released = known?.paper.state === 'released'
  return { released, drafted: released ? null : (known?.versions.at(-1)?.no ?? null) }
}
