import type { Incoming } from '#app/contracts/incoming.ts'
import { consoleAddress } from './address.ts'
import { entry } from './entry.ts'
import { ownCommand } from './own-command.ts'

/** A line of the transcript in our words; undefined for what was posted, and for commands to the console itself. */
export function inbound(payload: unknown): Incoming | undefined {
  const { data } = entry.safeParse(payload)
  if (data?.kind !== 'in' || ownCommand(data.text)) return undefined
  const { key, as, place, text } = data
  return {
    kind: 'said',
    key,
    from: consoleAddress(as),
    place: consoleAddress(place),
    private: data.private,
    text,
  }
}
