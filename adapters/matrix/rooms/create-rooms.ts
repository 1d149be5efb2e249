import type { Clock } from '#network/clock.ts'
import { matrixAddress } from '#adapters/matrix/address.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Language } from '#domain/person.ts'
import { paragraph } from '#report/build.ts'
import { catalogue } from '#text/catalogue.ts'
import { createAcquaintance } from './acquaintance.ts'
import { arrive } from './arrival.ts'
import { createDirectAccountData } from './direct-account-data.ts'
import { createDirectRooms } from './direct-rooms.ts'
import { openDirectTable } from './direct-table.ts'
import { openDoor } from './door.ts'
import { createEncryption } from './encryption.ts'
import { forgetLeft } from './forget-left.ts'
import { createGuests } from './guests.ts'
import type { Homeserver } from './homeserver.ts'
import { createMadeFor } from './made-for.ts'
import { createMembers } from './members.ts'
import { createNewRooms } from './new-rooms.ts'
import { noteSync } from './note-sync.ts'
import { openNotes } from './notes.ts'
import { createOccupancy } from './occupancy.ts'
import { refusal } from './refusal.ts'
import type { Rooms } from './rooms.ts'
import { createSuccessors } from './successors.ts'

interface Given {
  readonly client: Homeserver
  readonly reception: Pick<Reception, 'memory' | 'say' | 'again' | 'log'>
  /** The name of the bot's own server, and its user id. */
  readonly realm: string
  readonly bot: string
  /** Servers and users that may write and invite besides those of the own server. */
  readonly allow: readonly string[]
  readonly language: Language
  readonly clock: Clock
}

/** Knows the rooms of one account, by what it has kept of them and what the server tells; answers invitations from now on. */
export async function createRooms({ client: server, reception, allow, language, ...given }: Given): Promise<Rooms> {
  const { realm, bot, clock } = given
  const { memory, say, again, log } = reception
  const words = catalogue(language).matrixRooms
  const notes = await openNotes(memory)
  const table = await openDirectTable(memory)
  const members = createMembers(server)
  const guests = createGuests(realm, allow)
  const successors = createSuccessors(server, notes)
  const encryption = createEncryption({ server, notes, log })
  const occupancy = createOccupancy({ server, bot, notes, members })
  const madeFor = createMadeFor(server, bot)
  const accountData = createDirectAccountData(server, bot)
  const topic = words.directTopic
  const newRooms = createNewRooms({ server, realm, topic, table, notes, madeFor, accountData, log })
  const { latest, isClosed } = successors
  const direct = createDirectRooms({ server, realm, table, members, occupancy, encryption, newRooms, latest })

  const now = () => clock.now()
  const acquaintance = createAcquaintance(now)
  const greeting = { private: false, body: [paragraph(words.greeting), paragraph(words.greetingPrivate)] }
  const greet = (room: string) => say(matrixAddress(realm, room), greeting)
  const arriving = { server, bot, notes, successors, occupancy, direct, greet }
  const arrived = (room: string, by: string) => {
    acquaintance.met(room)
    return arrive(arriving, room, by)
  }
  const came = (user: string) => {
    acquaintance.met(user)
    return again(matrixAddress(realm, user))
  }
  const door = openDoor({ server, notes, clock, log, reason: words.declined, arrive: arrived })

  return {
    async of({ id }, lane) {
      if (id.startsWith('@')) return direct.of(id, lane)
      const room = id.split(' ', 1).join('')
      if (isClosed(room)) throw refusal('M_FORBIDDEN')
      return latest(room)
    },
    isDirect: occupancy.isDirect,
    async hears({ id }, room) {
      if (!id.startsWith('@')) return acquaintance.wait(room)
      return (await members.of(room)).get(id) === 'join' ? acquaintance.wait(id) : undefined
    },
    isEncrypted: encryption.isEncrypted,
    isJoined: async (room) => !isClosed(room) && (await madeFor.rooms()).includes(latest(room)),
    isGuest: guests.isGuest,
    async noted(sync) {
      await noteSync({ bot, notes, members, encryption, guests, occupancy, direct, came, now }, sync)
      door.ring()
    },
    talksWith: table.users,
    async forget(gone) {
      await table.forget(gone)
      await forgetLeft({ notes, madeFor, successors, memory }, now())
    },
    [Symbol.asyncDispose]: () => door[Symbol.asyncDispose](),
  }
}
