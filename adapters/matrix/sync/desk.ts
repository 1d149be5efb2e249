import type { Incoming } from '#app/contracts/incoming.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Delivered } from '#adapters/matrix/events/delivered.ts'
import type { Rooms } from '#adapters/matrix/rooms/rooms.ts'
import type { Decryption } from './decryption.ts'

/** What taking in what happens takes. */
export interface Desk {
  readonly client: {
    /** Rejects with a `MatrixFault`. */
    call(
      method: 'GET',
      path: string,
      given: {
        readonly query?: Readonly<Record<string, string | number>>
        /** In milliseconds. */
        readonly timeout?: number
        readonly signal?: AbortSignal
      },
    ): Promise<unknown>
  }
  readonly decryption: Decryption
  readonly rooms: Pick<Rooms, 'noted' | 'isDirect' | 'isGuest'>
  inbound(payload: Delivered): Incoming | undefined
  readonly reception: Pick<Reception, 'accept' | 'say' | 'memory' | 'log'>
  readonly realm: string
  readonly bot: Delivered['bot']
  readonly words: Catalogue
  readonly clock: {
    now(): number
    sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  }
  /** Ends it: within a moment, with nothing half done marked as read. */
  readonly signal: AbortSignal
}
