import type { Log } from '#app/contracts/log.ts'
import { encryptionIn, visibilityIn } from './encryption-in.ts'
import { faultFields } from './fault-fields.ts'
import type { Homeserver } from './homeserver.ts'
import { megolm } from './make-direct-room.ts'
import type { Note, Notes } from './notes.ts'
import { refusal } from './refusal.ts'
import type { SyncedRoom } from './rooms.ts'
import { stateOf } from './state-of.ts'

/** Which rooms are encrypted, and the library's encryption kept up to date about them. */
export interface Encryption {
  /** As `Rooms` tells it. */
  isEncrypted(room: string): Promise<boolean>
  /** Lets the library hear of it, once that is noted. */
  told(room: string, happened: SyncedRoom): Promise<void>
}

interface Knowing {
  readonly server: Homeserver
  readonly notes: Notes
  readonly log: Log
}

export function createEncryption({ server, notes, log }: Knowing): Encryption {
  const stored = new Set<string>()

  /** The library takes a room that it cannot ask about for one that is not encrypted; so it is told, and never asks. */
  async function store(room: string): Promise<void> {
    const { encryption, visibility: historyVisibility } = notes.of(room)
    await server.cryptoStore.storeRoom(room, { ...encryption, ...(historyVisibility && { historyVisibility }) })
    stored.add(room)
  }

  async function learnt(room: string): Promise<Note['encryption']> {
    const state = await stateOf(server, room, 'm.room.encryption')
    if (state === undefined) return notes.of(room).encryption
    const encryption = encryptionIn(state)
    const visibility = visibilityIn(await stateOf(server, room, 'm.room.history_visibility'))
    await notes.change({ [room]: { encryption, visibility } })
    return encryption
  }

  async function told(room: string, { state, timeline }: SyncedRoom): Promise<void> {
    if (!notes.of(room).encryption) return
    if ([...state, ...timeline].some(({ type }) => type === 'm.room.history_visibility')) stored.delete(room)
    for (const event of timeline) {
      // A word ahead for whoever comes, so that the first message need not wait: the keys go by the members at the time.
      if (event.type !== 'm.room.member' || event.state_key === undefined) continue
      await server.crypto.onRoomEvent(room, event).catch((error: unknown) => {
        log.warn(faultFields(error), 'the encryption of Matrix could not take note of a member')
      })
    }
  }

  return {
    told,
    async isEncrypted(room) {
      // That a room is not is asked anew each time: what is said there must not hang on how far the sync has come.
      const encryption = notes.of(room).encryption ?? (await learnt(room))
      if (!encryption) return false
      if (encryption.algorithm !== megolm) {
        log.error(
          { room, algorithm: encryption.algorithm },
          'a room of Matrix is encrypted in a manner that is not known',
        )
        throw refusal('UNKNOWN_ALGORITHM')
      }
      if (!stored.has(room)) await store(room)
      return true
    },
  }
}
