import { configurationName } from '#adapters/matrix/keys/configuration-name.ts'
import type { Memory } from '#app/contracts/reception.ts'
import type { MadeFor } from './made-for.ts'
import type { NoteChange, Notes } from './notes.ts'
import type { Successors } from './successors.ts'

interface Knowing {
  readonly notes: Notes
  readonly madeFor: Pick<MadeFor, 'rooms'>
  readonly successors: Pick<Successors, 'latest'>
  readonly memory: Pick<Memory, 'setAll'>
}

/** In milliseconds. A room that the bot was put out of by mistake, or for a while, greets it as one that it knows. */
const kept = 90 * 24 * 3_600_000

/**
 * Forgets rooms that the bot has been out of for three months, as the server says now; counted from when that is first seen.
 * Of one that was upgraded it counts whether we are in what came after it, to which it leads. `now` in milliseconds since
 * 1970. Rejects with a `MatrixFault`.
 */
export async function forgetLeft({ notes, madeFor, successors, memory }: Knowing, now: number): Promise<void> {
  const joined = new Set(await madeFor.rooms())
  const changes: Record<string, NoteChange | null> = {}
  for (const [room, { left, pending }] of notes.all()) {
    if (joined.has(successors.latest(room)) || pending) changes[room] = { left: undefined }
    else if (left === undefined) changes[room] = { left: now }
    else if (now - left > kept) changes[room] = null
  }
  const gone = Object.keys(changes).filter((room) => changes[room] === null)
  await memory.setAll(Object.fromEntries(gone.map((room) => [configurationName(room), null])))
  await notes.change(changes)
}
