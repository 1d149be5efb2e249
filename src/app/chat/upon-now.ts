import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import type { Powers } from '#app/powers.ts'

/** What a form of this command is filled in upon now; undefined while its measure is not known. */
export async function uponNow({ powers, by }: Conversation, command: Command<Powers>, args: Args) {
  return (args['measure'] ?? '') === '' ? undefined : command.basis?.(powers, args, by)
}
