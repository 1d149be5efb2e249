import { supersededBy } from '#domain/paper-history.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'

/** Why there is no released paper to be seen: none ever was, or it was withdrawn. */
export function noneInForce(known: KnownPaper | undefined, { words, say }: Pick<Actor, 'words' | 'say'>): string {
  const versions = known?.versions ?? []
  const withdrawn = supersededBy(versions, versions.at(-1)?.no ?? 0)
  if (withdrawn === undefined) return words.status.neverReleased
  const { no, releasedAt, withdrawnAt } = withdrawn
  return words.papers.wasWithdrawn(no, say.dayOf(releasedAt), say.dayOf(withdrawnAt))
}
