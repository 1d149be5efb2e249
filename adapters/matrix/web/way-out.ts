import type { Reception } from '#app/contracts/reception.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Clock } from '#network/clock.ts'
import type { Rooms } from '#adapters/matrix/rooms/rooms.ts'
import type { Client } from './client.ts'
import type { Progresses } from './progress.ts'
import type { SignsShown } from './signs-shown.ts'
import type { UploadLimit } from './upload-limit.ts'

/** What posting and finding take. */
export interface WayOut extends Pick<Reception, 'memory' | 'draw' | 'log'> {
  readonly client: Client
  readonly rooms: Pick<Rooms, 'of' | 'isDirect' | 'hears' | 'isEncrypted' | 'isJoined'>
  /** Our own user id. */
  readonly bot: string
  /** The device that our token is of. */
  readonly device: string
  readonly clock: Clock
  readonly progresses: Progresses
  readonly limit: UploadLimit
  readonly signs: SignsShown
  readonly words: Catalogue['matrixTrouble']
}
