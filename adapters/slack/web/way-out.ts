import type { Log } from '#app/contracts/log.ts'
import type { Memory } from '#app/contracts/reception.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Clock } from '#network/clock.ts'
import type { Call } from './call.ts'
import type { DirectChannels } from './direct-channels.ts'
import type { Progresses } from './progress.ts'
import type { Upload } from './upload.ts'

/** What posting and finding take. */
export interface WayOut {
  readonly call: Call
  readonly upload: Upload
  readonly channels: DirectChannels
  readonly progresses: Progresses
  readonly memory: Memory
  readonly clock: Clock
  readonly log: Log
  readonly words: Catalogue['slackTrouble']
}
