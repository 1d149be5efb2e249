import type { Args } from '#app/contracts/args.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { isTyped } from '#app/chat/is-typed.ts'
import type { Powers } from '#app/powers.ts'

/**
 * Keeps what was said as the draft of the answer it belongs to, with what was typed into a form and would not do, and
 * with the mark of what the form was filled in upon.
 */
export async function draftKept(
  { powers, by }: Conversation,
  command: Command<Powers>,
  args: Args,
  { entered = {}, upon }: { readonly entered?: Args | undefined; readonly upon?: string | undefined } = {},
): Promise<readonly Change[]> {
  const request = await command.draftOf?.(powers, args, by)
  if (request === undefined) return []
  const prompts = await command.questions(powers, args, by)
  const unaccepted = prompts.flatMap((prompt) => {
    const text = entered[prompt.id] ?? ''
    return isTyped(prompt) && text.trim() !== '' && !(prompt.id in args) ? [[prompt.id, text] as const] : []
  })
  const draft: Args = { ...args, ...Object.fromEntries(unaccepted), ...(upon !== undefined && { upon }) }
  return [{ kind: 'draft-kept', person: by.person.id, request, args: draft }]
}
