import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Papering } from '#app/papers/papering.ts'
import { answering, reply } from '#app/reply.ts'

/** The released paper with its public files, for those who may see no draft; nothing of one that waits or was withdrawn. */
export async function showReleased({ powers, book, by }: Papering): Promise<Outcome<Decision>> {
  const { papers, status } = by.words
  const known = book.round ? await powers.store.papers.ofRound(book.round.id) : undefined
  const versions = known?.versions ?? []
  const version = versions.findLast(({ releasedAt }) => releasedAt !== null)
  const isWithdrawn = versions.some(({ withdraws }) => withdraws !== null && withdraws.no === version?.no)
  if (!version || version.releasedAt === null || isWithdrawn) return accepted(answering(reply(status.neverReleased)))
  const files = known?.files.filter(({ no, level }) => no === version.no && level === 'public') ?? []
  const said = reply(papers.isReleased(by.say.dayOf(version.releasedAt)))
  const attached = files.map(({ name, mediaType, sha512 }) => ({ name, mediaType, sha512 }))
  return accepted(answering({ ...said, files: attached }))
}
