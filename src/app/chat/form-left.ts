import type { Decision } from '#app/contracts/decision.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { filledIn } from '#app/chat/filled-in.ts'
import { silence } from '#app/reply.ts'

/** A form that was closed without being sent: its draft is kept where there can be one, and nothing is said. */
export async function formLeft(conversation: Conversation, call: Invocation): Promise<Decision> {
  const filled = await filledIn(conversation, call)
  return { reply: silence, changes: filled?.changes ?? [], messages: [] }
}
