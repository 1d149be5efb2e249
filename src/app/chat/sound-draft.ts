import type { Problem } from '#domain/problem.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import { acceptValue } from '#app/chat/accept-value.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { isTyped } from '#app/chat/is-typed.ts'
import type { Powers } from '#app/powers.ts'

interface Sound {
  readonly args: Args
  /** What would not do, as it was typed, and why. */
  readonly typed: Args
  readonly unsound: Readonly<Record<string, Problem>>
}

/** A draft keeps all that was typed into a form, also what would not do: that must be asked again. */
export async function soundDraft({ powers, by }: Conversation, command: Command<Powers>, args: Args): Promise<Sound> {
  const prompts = await command.questions(powers, args, by)
  const found = prompts.filter(isTyped).flatMap((prompt): readonly [string, Problem][] => {
    const value = (args[prompt.id] ?? '') === '' ? undefined : acceptValue(prompt, args[prompt.id] ?? '')
    return value === undefined || value.ok ? [] : [[prompt.id, value.problem]]
  })
  const unsound = Object.fromEntries(found)
  const [said, typed] = [false, true].map((wrong) => Object.entries(args).filter(([id]) => id in unsound === wrong))
  return { args: Object.fromEntries(said ?? []), typed: Object.fromEntries(typed ?? []), unsound }
}
