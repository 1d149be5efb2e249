import type { Incoming } from '#app/contracts/incoming.ts'
import { codeOfCall } from '#app/boards/board-words.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** The code of the call to the advisory board that words reply to a post about; undefined where they reply to no such post. */
export async function callRepliedTo(
  { powers, plan }: Pick<Conversation, 'powers' | 'plan'>,
  incoming: Incoming,
): Promise<string | undefined> {
  if (incoming.kind !== 'said' || incoming.answers === undefined) return undefined
  const { store } = powers
  const about = await store.outbox.aboutOf(incoming.private ? incoming.from : incoming.place, incoming.answers)
  const call =
    about.length === 0 ? undefined : (await store.boards.calls(plan.code)).find(({ id }) => about.includes(id))
  return call?.state === 'open' ? codeOfCall(call, await readBook(powers, plan.code)) : undefined
}
