import { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'

const note = z.object({
  /** As its state says; once encrypted, a room stays so. */
  encryption: z.looseObject({ algorithm: z.string() }).optional(),
  visibility: z.string().optional(),
  /** What it is for, found out once: only two-person rooms that are not meant to grow are direct. */
  kind: z.enum(['direct', 'group', 'notices']).optional(),
  /** What its tombstone names. */
  upgradedTo: z.string().optional(),
  /** The same once we are there and it says that it comes after this room. */
  successor: z.string().optional(),
  greeted: z.literal(true).optional(),
  /** Since when we know that we are not there, in milliseconds since 1970. */
  left: z.number().optional(),
  /** An invitation, or a successor, that is still to be joined or declined. */
  pending: z
    .object({
      answer: z.enum(['join', 'decline']),
      by: z.string(),
      /** In milliseconds since 1970. */
      since: z.number(),
      tries: z.number(),
      due: z.number(),
    })
    .optional(),
})

/** What we know about a room and must not forget. */
export type Note = z.infer<typeof note>
export type Pending = NonNullable<Note['pending']>
/** What is new; undefined forgets. */
export type NoteChange = { readonly [Key in keyof Note]?: Note[Key] | undefined }

/** What we know about rooms, kept. */
export interface Notes {
  of(room: string): Note
  all(): Iterable<readonly [room: string, note: Note]>
  /** What is still to be joined or declined. */
  pending(): Iterable<readonly [room: string, pending: Pending]>
  /** null forgets all of it. Holds at once, and resolves when durable, with all rooms in one commit; what could not be written goes with the next. */
  change(changes: Readonly<Record<string, NoteChange | null>>): Promise<void>
}

const prefix = 'room:'
const nothing: Note = {}

/** Reads what is kept about rooms. */
export async function openNotes(memory: Memory): Promise<Notes> {
  const known = new Map<string, Note>()
  const pending = new Map<string, Pending>()
  const unwritten = new Set<string>()

  function hold(room: string, text: string): void {
    const now = note.parse(JSON.parse(text))
    // Of hundreds of invitations that were declined nothing stays.
    if (text === '{}') known.delete(room)
    else known.set(room, now)
    if (now.pending) pending.set(room, now.pending)
    else pending.delete(room)
  }

  const textOf = (room: string): string | null => (known.has(room) ? JSON.stringify(known.get(room)) : null)

  async function write(): Promise<void> {
    const rooms = [...unwritten]
    if (rooms.length === 0) return
    unwritten.clear()
    try {
      await memory.setAll(Object.fromEntries(rooms.map((room) => [prefix + room, textOf(room)])))
    } catch (error) {
      for (const room of rooms) unwritten.add(room)
      throw error
    }
  }

  for (const [key, value] of Object.entries(await memory.startingWith(prefix))) hold(key.slice(prefix.length), value)
  return {
    of: (room) => known.get(room) ?? nothing,
    all: () => known,
    pending: () => pending,
    change(changes) {
      for (const [room, change] of Object.entries(changes)) {
        const before = known.get(room) ?? nothing
        // What is undefined is not written at all.
        const text = change ? JSON.stringify({ ...before, ...change }) : '{}'
        if (text === JSON.stringify(before)) continue
        hold(room, text)
        unwritten.add(room)
      }
      return write()
    },
  }
}
