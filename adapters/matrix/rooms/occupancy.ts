import type { Readers } from '#adapters/matrix/web/readers-of.ts'
import type { Homeserver } from './homeserver.ts'
import { kindOf } from './kind-of.ts'
import type { Members } from './members.ts'
import type { Notes } from './notes.ts'

/** Tells whose rooms are private. */
export interface Occupancy {
  /** Whether only this user and the bot read there, as far as known. Rejects with a `MatrixFault`. */
  isDirect(room: string, user: string): Promise<boolean>
  /**
   * What the bot can say to this user alone there, as the server says now: `in` it, they read it; having left, they must be
   * invited again; else it is `closed`: to us, or because others read there, too.
   */
  standing(room: string, user: string): Promise<'in' | 'left' | 'closed'>
}

interface Knowing {
  readonly server: Pick<Homeserver, 'call'>
  readonly bot: string
  readonly notes: Notes
  readonly members: Members
}

export function createOccupancy({ server, bot, notes, members }: Knowing): Occupancy {
  async function isForOne(room: string): Promise<boolean> {
    const known = notes.of(room).kind
    if (known) return known === 'direct'
    const kind = await kindOf(server, bot, room)
    await notes.change({ [room]: { kind } })
    return kind === 'direct'
  }

  const isAlone = (readers: Readers, user: string): boolean =>
    readers.get(bot) === 'join' && [...readers.keys()].every((each) => each === bot || each === user)

  return {
    async isDirect(room, user) {
      const readers = await members.of(room)
      return user !== bot && isAlone(readers, user) && readers.has(user) && (await isForOne(room))
    },
    async standing(room, user) {
      const { upgradedTo, successor } = notes.of(room)
      if (upgradedTo !== undefined && successor === undefined) return 'closed'
      const readers = await members.now(room)
      if (!isAlone(readers, user) || !(await isForOne(room))) return 'closed'
      return readers.has(user) ? 'in' : 'left'
    },
  }
}
