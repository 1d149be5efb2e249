import type { Message } from '#app/contracts/message.ts'
import type { Papers } from '#app/contracts/store/papers.ts'

/** False for a request to release a draft that was released since, or drafted anew. */
export async function stillToRelease(
  papers: Pick<Papers, 'ofRound'>,
  { kind, about: [round = '', no] }: Pick<Message, 'kind' | 'about'>,
): Promise<boolean> {
  if (kind !== 'release') return true
  const since = (await papers.ofRound(round))?.versions.filter((version) => version.no >= Number(no)) ?? []
  const [asked] = since
  return since.every(({ releasedAt, factsOf }) => releasedAt === null && factsOf === asked?.factsOf)
}
