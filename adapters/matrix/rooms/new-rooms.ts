import type { Lane } from '#app/contracts/message.ts'
import type { Log } from '#app/contracts/log.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { DirectAccountData } from './direct-account-data.ts'
import type { DirectTable } from './direct-table.ts'
import { faultFields } from './fault-fields.ts'
import type { Homeserver } from './homeserver.ts'
import type { MadeFor } from './made-for.ts'
import { makeDirectRoom, megolm } from './make-direct-room.ts'
import type { Notes } from './notes.ts'

/** Direct rooms that are not in the table yet. */
export interface NewRooms {
  /**
   * Rooms that we have made for this user and know nothing of, because the bot was killed then, the server never answered, or
   * the memory was lost. Each stands in the table from then on. Rejects with a `MatrixFault`.
   */
  found(user: string): AsyncIterable<string>
  /** Makes one, with the user invited to it. Rejects with a `MatrixFault`, or `Paused`. */
  make(user: string, lane: Lane): Promise<string>
}

interface Given {
  readonly server: Pick<Homeserver, 'call' | 'pace'>
  readonly realm: string
  readonly topic: string
  readonly table: DirectTable
  readonly notes: Notes
  readonly madeFor: MadeFor
  readonly accountData: DirectAccountData
  readonly log: Log
}

export function createNewRooms({ server, realm, topic, table, notes, madeFor, accountData, log }: Given): NewRooms {
  async function keep(user: string, room: string): Promise<void> {
    await table.change(user, { made: room, making: undefined })
    // Only a courtesy to whoever signs in as the bot, and a hint for a bot that has lost its memory.
    await accountData.add(user, room).catch((error: unknown) => {
      log.warn(faultFields(error), 'a direct room could not be entered in the account data of Matrix')
    })
  }

  return {
    async *found(user) {
      const taken = table.made()
      const candidates = table.of(user).making ? await madeFor.rooms() : await accountData.of(user)
      for (const room of candidates) {
        if (taken.has(room) || (await madeFor.user(room)) !== user) continue
        await keep(user, room)
        yield room
      }
    },
    async make(user, lane) {
      const room = await server.pace.run('room', lane, async () => {
        await table.change(user, { making: true })
        return makeDirectRoom(server, { user, realm, topic }).catch(async (error: unknown) => {
          if (!mayHaveBeenMade(error)) await table.change(user, { making: undefined })
          throw error
        })
      })
      await notes.change({ [room]: { encryption: { algorithm: megolm }, visibility: 'invited', kind: 'direct' } })
      await keep(user, room)
      return room
    },
  }
}

/** A server may make the room and refuse only the invitation to it. */
const mayHaveBeenMade = (error: unknown): boolean =>
  !(error instanceof MatrixFault && (error.status === 429 || error.neverLeft))
