import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { saidSoFar } from '#app/chat/said-so-far.ts'
import type { Powers } from '#app/powers.ts'

/** A draft that is older than what stands, to be read beside it: nothing of it goes by itself in its place. */
export async function draftBeside(
  conversation: Conversation,
  command: Command<Powers>,
  draft: Args,
): Promise<readonly Block[]> {
  const said = await saidSoFar(conversation, command, draft)
  return said.length === 0 ? [] : [paragraph(conversation.by.words.forms.older), ...said]
}
