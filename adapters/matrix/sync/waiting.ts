import { z } from 'zod'
import type { Reception } from '#app/contracts/reception.ts'
import type { Lying } from './hear.ts'
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
  /** How long its key may still come before its sender is asked, in milliseconds. */
  patience: z.number(),
  /** Whether it could not even be tried: the server did not tell what it takes. Nobody is asked for it. */
  unheard: z.boolean().default(false),
  /** Whether its room was encrypted by then. */
  encrypted: z.boolean().default(true),
  event: roomEvent,
})

/** An event that has no key yet, or could not be heard so far. */
export type Unread = z.infer<typeof unread>

/** In milliseconds: a key that has not come in a month comes no more. */
const longest = 30 * 24 * 3_600_000
/**
 * Of one person, and in all. An event has 64 kB at most, so that what is sent to fill the store comes to 64 MB and is gone in a
 * month; whoever has 50 messages unread was asked long ago to send again what matters.
 */
const mostOfOne = 50
const mostInAll = 1000

/**
 * What could not be decrypted, or heard, so far; it survives restarts. What changes it resolves when that is durable. Where somebody has
 * too much waiting, their oldest goes; where all have, that of whoever has most.
 */
export interface Waiting {
  /** In the order in which it came. */
  all(): readonly Unread[]
  /** Whether an event waits because it could not be heard. */
  isUnheard(event: string): boolean
  /** `now` in milliseconds since 1970. */
  keep(lying: Lying, event: RoomEvent, how: How): Promise<void>
  asked(events: readonly Unread[]): Promise<void>
  forget(events: readonly string[]): Promise<void>
  /** Forgets what has waited too long, and what waits in rooms that were left. */
  sift(now: number, left: readonly string[]): Promise<void>
}

interface How extends Pick<Unread, 'patience' | 'unheard'> {
  readonly now: number
}

/** Reads it from memory. */
export async function openWaiting({ memory, log }: Pick<Reception, 'memory' | 'log'>): Promise<Waiting> {
  const { all: kept, set } = await keptIn(memory, 'waiting:', unread, (one, other) => one.order - other.order)
  let last = [...kept.values()].at(-1)?.order ?? 0
  let isTold = false

  const forget = (events: readonly string[]) =>
    set(new Map(events.filter((id) => kept.has(id)).map((id) => [id, null])))

  /** What must go before something of this sender can wait. */
  function inExcess(sender: string): readonly string[] {
    const bySender = Map.groupBy(kept.values(), ({ event }) => event.sender)
    const theirs = bySender.get(sender) ?? []
    const most = [...bySender.values()].reduce((one, other) => (other.length > one.length ? other : one), theirs)
    const [first] = theirs.length >= mostOfOne ? theirs : kept.size >= mostInAll ? most : []
    return first ? [first.event.event_id] : []
  }

  async function keepKnown(now: Unread): Promise<void> {
    const id = now.event.event_id
    const before = kept.get(id)
    if (before?.patience !== now.patience || before.unheard !== now.unheard) await set(new Map([[id, now]]))
  }

  function tell(sender: string): void {
    if (!isTold) log.warn({ sender }, 'more waits undecrypted than is kept, and the oldest of it is forgotten')
    isTold = true
  }

  return {
    all: () => [...kept.values()],
    isUnheard: (event) => kept.get(event)?.unheard === true,
    async keep(lying, event, { now, ...how }) {
      const id = event.event_id
      const before = kept.get(id)
      // A second time after a crash, or tried once more: it stays where it was.
      if (before)
        return keepKnown({ ...before, patience: Math.min(before.patience, how.patience), unheard: how.unheard })
      const goes = inExcess(event.sender)
      if (goes.length > 0) tell(event.sender)
      last += 1
      const newest = { order: last, ...lying, since: now, asked: false, ...how, event }
      return set(new Map<string, Unread | null>([...goes.map((each) => [each, null] as const), [id, newest]]))
    },
    asked: (events) => set(new Map(events.map((one) => [one.event.event_id, { ...one, asked: true }]))),
    forget,
    sift: (now, left) =>
      forget(
        [...kept.values()]
          .filter(({ since, room }) => now - since > longest || left.includes(room))
          .map(({ event }) => event.event_id),
      ),
  }
}
