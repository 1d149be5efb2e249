import type { Line } from '#app/contracts/adapter.ts'
import type { Reception } from '#app/contracts/reception.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Clock } from '#network/clock.ts'
import type { MatrixSettings } from '#adapters/matrix/settings.ts'
import type { Client } from './client.ts'
import { fetchFile } from './fetch-file.ts'
import { find } from './find.ts'
import { createForgetting } from './forgetting.ts'
import { post } from './post.ts'
import { progressesIn } from './progress.ts'
import { createSignsShown } from './signs-shown.ts'
import { createUploadLimit } from './upload-limit.ts'
import type { WayOut } from './way-out.ts'

interface Means {
  readonly client: Client
  readonly rooms: WayOut['rooms']
  readonly clock: Clock
  /** Our own user id, and the device that our token is of. */
  readonly bot: string
  readonly device: string
}

/** The way out of one account: what the line does, but for listening. */
export function createWayOut(
  { language }: Pick<MatrixSettings, 'language'>,
  { memory, draw, log }: Pick<Reception, 'memory' | 'draw' | 'log'>,
  { client, rooms, clock, bot, device }: Means,
): Pick<Line, 'open' | 'post' | 'find' | 'fetch'> {
  const out: WayOut = {
    client,
    rooms,
    bot,
    device,
    clock,
    memory,
    draw,
    log,
    progresses: progressesIn(memory, () => clock.now()),
    limit: createUploadLimit(client, clock),
    signs: createSignsShown(client, memory, { clock, log }),
    words: catalogue(language).matrixTrouble,
  }
  const forgetting = createForgetting(out)
  return {
    // A person's place is their own id; its room is made when something is posted, so that nothing else waits for it.
    open: async (to) => to,
    async post(posting) {
      await forgetting()
      return post(out, posting)
    },
    find: (key) => find(out, key),
    fetch: (ref, most) => fetchFile(client, ref, most),
  }
}
