import type { Dispatcher } from 'undici'
import type { Line } from '#app/contracts/adapter.ts'
import type { Reception } from '#app/contracts/reception.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Clock } from '#network/clock.ts'
import type { SlackSettings } from '#adapters/slack/settings.ts'
import type { Call } from './call.ts'
import { createDirectChannels } from './direct-channels.ts'
import { fetchFile } from './fetch-file.ts'
import { find } from './find.ts'
import { post } from './post.ts'
import { progressesIn } from './progress.ts'
import { createUpload } from './upload.ts'
import type { WayOut } from './way-out.ts'

interface Means {
  readonly call: Call
  readonly dispatcher: Dispatcher
  readonly clock: Clock
}

/** The way out to one workspace: what the line does, but for listening. */
export function createWayOut(
  settings: SlackSettings,
  { memory, log }: Pick<Reception, 'memory' | 'log'>,
  { call, dispatcher, clock }: Means,
): Pick<Line, 'open' | 'post' | 'find' | 'fetch'> {
  const way = { ...settings, dispatcher }
  const out: WayOut = {
    call,
    upload: createUpload(call, way),
    channels: createDirectChannels(call, memory),
    progresses: progressesIn(memory),
    memory,
    clock,
    log,
    words: catalogue(settings.language).slackTrouble,
  }
  return {
    // A person's place is their own id; its channel is opened when something is posted, so that nothing else waits for it.
    open: async (to) => to,
    post: (posting) => post(out, posting),
    find: (key, at, since) => find(out, key, at, since),
    fetch: (ref, most) => fetchFile(way, ref, most),
  }
}
