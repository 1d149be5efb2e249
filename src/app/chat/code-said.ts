import { linkCodeIn } from '#domain/link-code.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { withoutCall } from '#app/chat/understand.ts'

/** The code for linking an account that was written, alone or with the command; `''` for one that cannot be any. */
export function codeSaid(incoming: Incoming): string | undefined {
  if (incoming.kind !== 'said') return undefined
  const line = withoutCall(incoming.text.trim())
  const command = commandAt(line.replace(/^\//, ''))
  if (command?.word === 'link' && command.rest !== '') return linkCodeIn(command.rest) ?? ''
  return linkCodeIn(line)
}
