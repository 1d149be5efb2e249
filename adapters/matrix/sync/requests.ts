import { z } from 'zod'
import type { Memory } from '#app/contracts/reception.ts'
import { keptIn } from './kept-in.ts'

/** In milliseconds, between two requests to the same person. */
const atMostEvery = 3_600_000
/** In milliseconds: whoever was asked so long ago is asked as for the first time. */
const remembered = 90 * 24 * 3_600_000
/** Of one person. */
const mostSessions = 20

const asked = z.object({
  /** When they were asked last, in milliseconds since 1970. */
  at: z.number(),
  /** Whether that was the second time within the hour. */
  twice: z.boolean().default(false),
  /** For which sessions. A client goes on in the same one, so that asking for it again would have no end. */
  sessions: z.array(z.string()).default([]),
  /** Rooms with others where they were, and nothing of theirs could be read since: most of it is not meant for us. */
  rooms: z.array(z.string()),
})

/** What a person was asked for. */
export type Asked = z.infer<typeof asked>

const never: Asked = { at: -Infinity, twice: false, sessions: [], rooms: [] }

/** The requests that were made. What changes them resolves when that is durable. */
export interface Requests {
  of(user: string): Asked
  /** From when on they may be asked for anything, in milliseconds since 1970. */
  freeFrom(user: string): number
  /** They were asked now, for these sessions or about these rooms. */
  made(
    user: string,
    about: { readonly sessions?: readonly string[]; readonly rooms?: readonly string[] },
  ): Promise<void>
  /** Something of theirs could be read in this room. */
  read(room: string, user: string): Promise<void>
  /** Forgets those of long ago. */
  sift(): Promise<void>
}

/** Reads them from memory. */
export async function openRequests(memory: Memory, now: () => number): Promise<Requests> {
  const { all, set } = await keptIn(memory, 'asked:', asked)
  const of = (user: string): Asked => all.get(user) ?? never
  const freeFrom = (user: string): number => of(user).at + atMostEvery
  return {
    of,
    freeFrom,
    made(user, { sessions = [], rooms = [] }) {
      const last = of(user)
      const made = {
        at: now(),
        twice: now() < freeFrom(user),
        sessions: [...new Set([...last.sessions, ...sessions])].slice(-mostSessions),
        rooms: [...new Set([...last.rooms, ...rooms])],
      }
      return set(new Map([[user, made]]))
    },
    async read(room, user) {
      const last = of(user)
      if (!last.rooms.includes(room)) return
      await set(new Map([[user, { ...last, rooms: last.rooms.filter((each) => each !== room) }]]))
    },
    async sift() {
      const old = [...all].filter(([, { at }]) => now() - at > remembered)
      await set(new Map(old.map(([user]) => [user, null])))
    },
  }
}
