import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Conversation } from '#app/chat/conversation.ts'

/** The dialogue in which these words wait for the measure that they are about. */
export async function waiting({ powers, by, place }: Conversation, ref: string): Promise<Dialogue | undefined> {
  const dialogue = await powers.store.conversations.dialogue(by.person.id, place)
  return dialogue?.asking === 'measure' && dialogue.call.args['words'] === ref ? dialogue : undefined
}
