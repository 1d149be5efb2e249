import type { Block } from '#report/block.ts'
import { list, paragraph } from '#report/build.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import { acceptValue } from '#app/chat/accept-value.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { saidValue } from '#app/chat/said-value.ts'
import type { Powers } from '#app/powers.ts'

/** A draft that is older than what stands, to be read beside it: nothing of it goes by itself in its place. */
export async function draftBeside(
  { powers, by }: Conversation,
  command: Command<Powers>,
  draft: Args,
): Promise<readonly Block[]> {
  const prompts = await command.questions(powers, draft, by)
  const lines = prompts.flatMap((prompt) => {
    const { id, label } = prompt
    const text = draft[id] ?? ''
    if (id === 'measure' || label === '' || text === '') return []
    const value = acceptValue(prompt, text)
    return [`${label} ${value.ok ? saidValue(prompt, value.value, by) : text}`]
  })
  return lines.length === 0 ? [] : [paragraph(by.words.forms.older), list(...lines)]
}
