import type { Incoming } from '#app/contracts/incoming.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Clock } from '#network/clock.ts'
import type { Delivered } from '#adapters/matrix/events/delivered.ts'
import type { Rooms } from '#adapters/matrix/rooms/rooms.ts'
import type { Client } from '#adapters/matrix/web/client.ts'
import type { Decryption } from './decryption.ts'

/** What taking in what happens takes. */
export interface Desk {
  readonly client: Pick<Client, 'call'>
  readonly decryption: Decryption
  readonly rooms: Pick<Rooms, 'noted' | 'isDirect' | 'isGuest'>
  inbound(payload: unknown): Incoming | undefined
  readonly reception: Pick<Reception, 'accept' | 'say' | 'memory' | 'log'>
  readonly realm: string
  readonly bot: Delivered['bot']
  /** Our device, which others encrypt for since it is there. */
  readonly device: string
  readonly words: Catalogue
  readonly clock: Clock
  /** Ends it: within a moment, with nothing half done marked as read. */
  readonly signal: AbortSignal
}
