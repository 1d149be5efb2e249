import type { Decision } from '#app/contracts/decision.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { filledIn } from '#app/chat/filled-in.ts'
import { formOf } from '#app/chat/form-of.ts'
import { answering, silence } from '#app/reply.ts'

/**
 * A form while it is filled in: the same form for what stands in it now, so that fields come and go; nothing is demanded
 * yet, and nothing done. What was typed is kept like words that were said.
 */
export async function formChanged(conversation: Conversation, call: Invocation): Promise<Decision> {
  const filled = await filledIn(conversation, call)
  if (!filled) return answering(silence)
  const { command, entered, upon, args, changes } = filled
  const { powers, by } = conversation
  const { measure = '', ...others } = entered
  const emptied = Object.fromEntries(Object.entries(others).filter(([, value]) => value === ''))
  const completed = measure === '' ? undefined : await command.complete?.(powers, { ...emptied, ...args }, by, 'all')
  const form = await formOf(
    conversation,
    { word: call.word, args: completed?.args ?? args },
    { entered, ...(upon !== undefined && { upon }) },
  )
  return { reply: { ...silence, ...(form && { form }) }, changes, messages: [] }
}
