import type { Problem } from '#domain/problem.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import { acceptValue } from '#app/chat/accept-value.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { isTyped } from '#app/chat/is-typed.ts'
import type { Powers } from '#app/powers.ts'

/**
 * A draft keeps all that was typed into a form, also what would not do. This is the rest of the arguments, and why which of
 * them must be asked again.
 */
export async function soundDraft(
  { powers, by }: Conversation,
  command: Command<Powers>,
  args: Args,
): Promise<{ readonly args: Args; readonly unsound: Readonly<Record<string, Problem>> }> {
  const prompts = await command.questions(powers, args, by)
  const unsound = prompts.filter(isTyped).flatMap((prompt): readonly [string, Problem][] => {
    const value = (args[prompt.id] ?? '') === '' ? undefined : acceptValue(prompt, args[prompt.id] ?? '')
    return value === undefined || value.ok ? [] : [[prompt.id, value.problem]]
  })
  const problems = Object.fromEntries(unsound)
  return { args: Object.fromEntries(Object.entries(args).filter(([id]) => !(id in problems))), unsound: problems }
}
