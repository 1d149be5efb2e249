import type { Round } from '#domain/round.ts'
import type { Powers } from '#app/powers.ts'

/** Number of the round's released version if it names another session than the round now has; else null. */
export async function outdatedPaper({ store }: Pick<Powers, 'store'>, round: Round): Promise<number | null> {
  const known = round.state === 'closed' ? await store.papers.ofRound(round.id) : undefined
  const version = known?.paper.state === 'released' ? known.versions.at(-1) : undefined
  if (!version) return null
  const facts = await store.papers.facts(version)
  return facts.round.session === round.session ? null : version.no
}
