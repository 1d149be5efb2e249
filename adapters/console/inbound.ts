import type { Incoming } from '#app/contracts/incoming.ts'
import { consoleAddress } from './address.ts'
import { entry } from './entry.ts'
import { ownCommand } from './own-command.ts'

/** A line of the transcript in our words; undefined for what was posted, and for commands to the console itself that send no file. */
export function inbound(payload: unknown): Incoming | undefined {
  const { data } = entry.safeParse(payload)
  if (data?.kind !== 'in') return undefined
  const { key, as, place, text, file } = data
  const from = { key, from: consoleAddress(as), place: consoleAddress(place), private: data.private }
  if (file) {
    const { name, mediaType, ref, size } = file
    return { kind: 'said', ...from, text: file.text, files: [{ name, mediaType, ref, size }] }
  }
  return ownCommand(text) ? undefined : { kind: 'said', ...from, text }
}
