import type { Message } from '#app/contracts/message.ts'
import type { Papers } from '#app/contracts/store/papers.ts'

/** Whether the draft that a message asks to release still waits for that: neither released since nor drafted anew. */
export async function stillToRelease(
  papers: Pick<Papers, 'ofRound'>,
  { about: [round = '', no] }: Pick<Message, 'about'>,
): Promise<boolean> {
  const since = (await papers.ofRound(round))?.versions.filter((version) => version.no >= Number(no)) ?? []
  const [asked] = since
  return since.every(({ releasedAt, factsOf }) => releasedAt === null && factsOf === asked?.factsOf)
}
