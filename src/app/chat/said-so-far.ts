import type { Block } from '#report/block.ts'
import { list } from '#report/build.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import { acceptValue } from '#app/chat/accept-value.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { saidValue } from '#app/chat/said-value.ts'
import type { Powers } from '#app/powers.ts'

/** What was said to a command's questions, each with its question; its measure goes without saying. */
export async function saidSoFar(
  { powers, by }: Conversation,
  command: Command<Powers>,
  args: Args,
): Promise<readonly Block[]> {
  const prompts = await command.questions(powers, args, by)
  const lines = prompts.flatMap((prompt) => {
    const { id, label } = prompt
    const text = args[id] ?? ''
    if (id === 'measure' || id === 'action' || label === '' || text === '') return []
    const value = acceptValue(prompt, text)
    return [`${label} ${value.ok ? saidValue(prompt, value.value, by) : text}`]
  })
  return lines.length === 0 ? [] : [list(...lines)]
}
