import { paragraph } from '#report/build.ts'
import type { Reception } from '#app/contracts/reception.ts'
import { matrixAddress } from '#adapters/matrix/address.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { Desk } from './desk.ts'
import { openRequests } from './requests.ts'
import type { Unread, Waiting } from './waiting.ts'

/**
 * Asks people to send again what cannot be read: politely, for each session once, once an hour at most, and about a room
 * with others only once. For another session where they talk with the bot alone, it asks a second time within the hour: there
 * silence would look like an answer that was taken. What it does resolves when it is durable.
 */
export interface Asking {
  /** Asks those whose messages have waited for a minute, or wait in vain. */
  again(): Promise<void>
  /** When somebody is to be asked next, in milliseconds since 1970; undefined where nobody is. */
  next(): number | undefined
  /** Asks somebody to encrypt what they have sent us in clear, alone or where others read. */
  encrypted(user: string, isPrivate: boolean): Promise<void>
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
  const requests = await openRequests(memory, () => clock.now())
  const isFree = (user: string): boolean => requests.freeFrom(user) <= clock.now()
  const tell = (user: string, sentence: string): Promise<void> =>
    say(matrixAddress(realm, user), { body: [paragraph(sentence)], private: true })

  const open = (): readonly Unread[] => waiting.all().filter((one) => !one.asked && !one.unheard)

  async function ask(user: string, due: readonly Unread[]): Promise<void> {
    const { twice, ...before } = requests.of(user)
    const direct: Unread[] = []
    for (const one of due) if (await rooms.isDirect(one.room, user)) direct.push(one)
    const fresh = direct.filter((one) => !before.sessions.includes(sessionOf(one)))
    // Who is from outside, and has not turned to us, is not written to.
    const shared = due.filter(
      (one) => !direct.includes(one) && !before.rooms.includes(one.room) && !rooms.isGuest(user),
    )
    if (fresh.length > 0) {
      if (twice && !isFree(user)) return
      await tell(user, words.unreadable(fresh.length))
      await requests.made(user, { sessions: fresh.map(sessionOf) })
    } else if (shared.length > 0) {
      if (!isFree(user)) return
      await tell(user, words.unreadableAmongOthers)
      await requests.made(user, { rooms: shared.map(({ room }) => room) })
    }
    await waiting.asked(due)
  }

  return {
    async again() {
      const due = open().filter((one) => dueAt(one) <= clock.now())
      for (const [user, theirs] of Map.groupBy(due, ({ event }) => event.sender)) {
        await ask(user, theirs).catch((error: unknown) => {
          // Who reads in a room is not to be found out at present; the next answer of the server asks again.
          if (!(error instanceof MatrixFault)) throw error
        })
      }
      await requests.sift()
    },
    next() {
      const times = open().flatMap((one) => [dueAt(one), requests.freeFrom(one.event.sender)])
      const next = Math.min(...times.filter((time) => time > clock.now()))
      return next === Infinity ? undefined : next
    },
    async encrypted(user, isPrivate) {
      if (!isFree(user) || (rooms.isGuest(user) && !isPrivate)) return
      await tell(user, words.unencrypted)
      await requests.made(user, {})
    },
    read: requests.read,
  }
}

const dueAt = ({ since, patience }: Unread): number => since + patience

const sessionOf = ({ event }: Unread): string => {
  const { session_id: session } = event.content
  return typeof session === 'string' ? session : event.event_id
}
