import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import type { Powers } from '#app/powers.ts'

/** The arguments that find again the draft in which these are kept; undefined where none keeps them. */
export async function draftArgs(
  { powers, by }: Pick<Conversation, 'powers' | 'by'>,
  { draftOf, goesOn }: Pick<Command<Powers>, 'draftOf' | 'goesOn'>,
  args: Args,
): Promise<Args | undefined> {
  if ((await draftOf?.(powers, args, by)) === undefined) return undefined
  const { measure } = args
  return goesOn?.(args, by).call.args ?? (measure === undefined ? args : { measure })
}
