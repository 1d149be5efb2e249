import { z } from 'zod'
import { paragraph } from '#report/build.ts'
import type { Reception } from '#app/contracts/reception.ts'
import { matrixAddress } from '#adapters/matrix/address.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { Desk } from './desk.ts'
import { keptIn } from './kept-in.ts'
import type { Unread, Waiting } from './waiting.ts'

/** In milliseconds: most keys that come late come within it. */
const patience = 60_000
/** In milliseconds, between two requests to the same person. */
const atMostEvery = 3_600_000

const asked = z.object({
  /** When they were asked last, in milliseconds since 1970. */
  at: z.number(),
  /** Rooms with others where they were, and nothing of theirs could be read since: most of it is not meant for us. */
  rooms: z.array(z.string()),
})

/**
 * Asks people to send again what cannot be read: politely, once an hour at most, and about a room with others only once. What
 * it does resolves when it is durable.
 */
export interface Asking {
  /** Asks those whose messages have waited for a minute. */
  again(): Promise<void>
  /** Asks somebody to encrypt what they have sent us in clear. */
  encrypted(user: string): Promise<void>
  /** Something of theirs could be read in this room. */
  read(room: string, user: string): Promise<void>
}

type Means = Pick<Desk, 'rooms' | 'realm' | 'clock' | 'words'> & {
  readonly reception: Pick<Reception, 'memory' | 'say'>
}

/** Makes it; whom it has asked is read from memory. */
export async function openAsking(
  { rooms, realm, clock, words: { matrixReceiving: words }, reception: { memory, say } }: Means,
  waiting: Waiting,
): Promise<Asking> {
  const { all: told, set } = await keptIn(memory, 'asked:', asked)
  const mayBeAsked = (user: string): boolean => clock.now() - (told.get(user)?.at ?? -Infinity) >= atMostEvery
  const roomsOf = (user: string): readonly string[] => told.get(user)?.rooms ?? []

  async function tell(user: string, sentence: string, among: readonly Unread[] = []): Promise<void> {
    await say(matrixAddress(realm, user), { body: [paragraph(sentence)], private: true })
    const asIn = new Set([...roomsOf(user), ...among.map(({ room }) => room)])
    await set(new Map([[user, { at: clock.now(), rooms: [...asIn] }]]))
  }

  async function ask(user: string, due: readonly Unread[]): Promise<void> {
    const direct: Unread[] = []
    for (const one of due) if (await rooms.isDirect(one.room, user)) direct.push(one)
    const shared = due.filter((one) => !direct.includes(one) && !roomsOf(user).includes(one.room))
    if (direct.length > 0) await tell(user, words.unreadable(direct.length))
    // Who is from outside, and has not turned to us, is not written to.
    else if (shared.length > 0 && !rooms.isGuest(user)) await tell(user, words.unreadableAmongOthers, shared)
    await waiting.asked(due)
  }

  return {
    async again() {
      const now = clock.now()
      const due = waiting.all().filter((one) => !one.asked && now - one.since >= patience)
      for (const [user, theirs] of Map.groupBy(due, ({ event }) => event.sender)) {
        if (mayBeAsked(user))
          await ask(user, theirs).catch((error: unknown) => {
            // Who reads in a room is not to be found out at present; the next answer of the server asks again.
            if (!(error instanceof MatrixFault)) throw error
          })
      }
    },
    async encrypted(user) {
      if (mayBeAsked(user)) await tell(user, words.unencrypted)
    },
    async read(room, user) {
      const before = told.get(user)
      if (!before?.rooms.includes(room)) return
      await set(new Map([[user, { ...before, rooms: before.rooms.filter((each) => each !== room) }]]))
    },
  }
}
