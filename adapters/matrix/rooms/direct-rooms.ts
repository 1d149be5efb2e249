import type { Lane } from '#app/contracts/message.ts'
import type { DirectTable } from './direct-table.ts'
import type { Encryption } from './encryption.ts'
import type { Homeserver } from './homeserver.ts'
import { invite } from './invite.ts'
import { isGone } from './is-gone.ts'
import type { Members } from './members.ts'
import type { NewRooms } from './new-rooms.ts'
import type { Occupancy } from './occupancy.ts'
import { refusal } from './refusal.ts'
import { serverOf } from './server-of.ts'
import { oneAfterAnother } from './one-after-another.ts'

/** In which room each user is written to. */
export interface DirectRooms {
  /**
   * Where this user alone is written to; made, or they are invited anew, where need be, at the pace of the homeserver: `lane`
   * says who waits for it. Rejects with a `MatrixFault`, or `Paused`.
   */
  of(user: string, lane: Lane): Promise<string>
  /** They have invited the bot to talk with them alone there, and may not have written yet. */
  opened(user: string, room: string): Promise<void>
  /** They have written to the bot alone there, at that time (in milliseconds since 1970, by the server's clock). */
  wrote(user: string, room: string, at: number): Promise<void>
}

interface Given {
  readonly server: Pick<Homeserver, 'call' | 'pace'>
  /** Our own server's name. */
  readonly realm: string
  readonly table: DirectTable
  readonly members: Members
  readonly occupancy: Occupancy
  readonly encryption: Pick<Encryption, 'isEncrypted'>
  readonly newRooms: NewRooms
  /** What came after a room that was upgraded, else itself. */
  latest(room: string): string
}

/**
 * Writes to people where they have written last, else in the room that was made for them. Never where nothing is encrypted:
 * who writes there is answered in the room that was made for them.
 */
export function createDirectRooms(given: Given): DirectRooms {
  const { server, realm, table, members, occupancy, encryption, newRooms, latest } = given
  // Two who write to the same person at once make one room.
  const inTurn = oneAfterAnother()

  async function roomOf(user: string, lane: Lane): Promise<string> {
    const { wrote, made } = table.of(user)
    const chosen = wrote && latest(wrote.room)
    if (chosen !== undefined && (await isPrivate(chosen, user))) return chosen
    const known = made === undefined ? undefined : await usable(user, latest(made), lane)
    return known ?? foundOrMade(user, lane)
  }

  const isPrivate = async (room: string, user: string): Promise<boolean> =>
    (await occupancy.standing(room, user)) === 'in' && (await encryption.isEncrypted(room))

  /** The room, with the user in it or invited to it; undefined where it cannot be used. */
  async function usable(user: string, room: string, lane: Lane): Promise<string | undefined> {
    const standing = await occupancy.standing(room, user)
    if (standing === 'closed') return undefined
    if (standing === 'left') {
      await mustExist(user)
      await server.pace.run('invite', lane, () => invite(server, members, { room, user }))
    }
    return room
  }

  async function foundOrMade(user: string, lane: Lane): Promise<string> {
    for await (const room of newRooms.found(user)) {
      const open = await usable(user, room, lane)
      if (open !== undefined) return open
    }
    await mustExist(user)
    return newRooms.make(user, lane)
  }

  async function mustExist(user: string): Promise<void> {
    if (serverOf(user) === realm && (await isGone(server, user))) throw refusal('USER_GONE')
  }

  return {
    of: (user, lane) => inTurn(user, () => roomOf(user, lane)),
    opened: (user, room) => table.change(user, { wrote: { room, at: 0 } }),
    async wrote(user, room, at) {
      const { wrote } = table.of(user)
      if (wrote?.room !== room && at >= (wrote?.at ?? 0)) await table.change(user, { wrote: { room, at } })
    },
  }
}
