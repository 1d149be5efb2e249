import { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'
import { keptIn } from './kept-in.ts'
import { roomEvent, type RoomEvent } from './room-event.ts'

const unread = z.object({
  /** Where it stands among all that wait, so that a room's order is kept. */
  order: z.number(),
  room: z.string(),
  /** When it came, in milliseconds since 1970. */
  since: z.number(),
  /** Whether its sender was asked to send it again. */
  asked: z.boolean(),
  event: roomEvent,
})

/** An event that has no key yet. */
export type Unread = z.infer<typeof unread>

/** In milliseconds: a key that has not come in a month comes no more. */
const longest = 30 * 24 * 3_600_000

/** What could not be decrypted so far; it survives restarts. What changes it resolves when that is durable. */
export interface Waiting {
  /** In the order in which it came. */
  all(): readonly Unread[]
  keep(room: string, event: RoomEvent, now: number): Promise<void>
  asked(events: readonly Unread[]): Promise<void>
  forget(events: readonly string[]): Promise<void>
  /** Forgets what has waited too long, and what waits in rooms that were left. */
  sift(now: number, left: readonly string[]): Promise<void>
}

/** Reads it from memory. */
export async function openWaiting(memory: Memory): Promise<Waiting> {
  const { all: kept, set } = await keptIn(memory, 'waiting:', unread)
  const inOrder = (): readonly Unread[] => [...kept.values()].toSorted((one, other) => one.order - other.order)
  const forget = (events: readonly string[]) =>
    set(new Map(events.filter((id) => kept.has(id)).map((id) => [id, null])))
  return {
    all: inOrder,
    async keep(room, event, since) {
      // A second time after a crash: it stays where it was.
      if (kept.has(event.event_id)) return
      const order = (inOrder().at(-1)?.order ?? 0) + 1
      await set(new Map([[event.event_id, { order, room, since, asked: false, event }]]))
    },
    asked: (events) => set(new Map(events.map((one) => [one.event.event_id, { ...one, asked: true }]))),
    forget,
    sift: (now, left) =>
      forget(
        inOrder()
          .filter(({ since, room }) => now - since > longest || left.includes(room))
          .map(({ event }) => event.event_id),
      ),
  }
}
