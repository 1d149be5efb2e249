import type { PaperVersion } from '#domain/paper.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'

/** The version that was released last, unless it was withdrawn: what everyone may see. */
export function releasedInForce({ versions }: Pick<KnownPaper, 'versions'>): PaperVersion | undefined {
  const last = versions.findLast(({ releasedAt }) => releasedAt !== null)
  return versions.some(({ withdraws }) => withdraws !== null && withdraws.no === last?.no) ? undefined : last
}
