import { isAccessLost } from '#adapters/matrix/web/is-access-lost.ts'
import { openAsking } from './asking.ts'
import { breaks } from './breaks.ts'
import type { Desk } from './desk.ts'
import { syncFilter } from './filter.ts'
import { hearing } from './hear.ts'
import { isRefused } from './is-refused.ts'
import { openMarks } from './marks.ts'
import { openOurDevice } from './our-device.ts'
import { type SyncAnswer, syncAnswer } from './sync-answer.ts'
import { type Remembered, takeAnswer } from './take-answer.ts'
import { openWaiting } from './waiting.ts'

/** In milliseconds: how long the server may hold back an answer with nothing in it. */
const longPoll = 30_000
/** In milliseconds: an answer is then given up. What has gathered in a long time may take its time. */
const pollTimeout = 60_000
const gatheredTimeout = 300_000
/** After so many tries what cannot be stored by itself is set aside, and a cursor that is refused is given up. */
const patience = 5

export interface Sync {
  /**
   * Takes in what happens until the signal ends it; faults of the way and of the server are waited out. Nothing is lost over
   * a time in which it did not run. At the very first start, what was said before counts as past.
   */
  run(): Promise<void>
}

/** Takes in what one homeserver has for the bot. */
export function createSync(desk: Desk): Sync {
  const { client, reception, clock, signal } = desk
  const isOver = (): boolean => signal.aborted

  async function remembered(): Promise<Remembered> {
    const { memory } = reception
    const waiting = await openWaiting(reception)
    const [marks, asking] = await Promise.all([openMarks(memory), openAsking(desk, waiting)])
    const device = await openOurDevice(memory, desk.device)
    return { marks, waiting, asking, device, failures: new Map(), hear: hearing(desk) }
  }

  /** Does not wait for news where it is not known yet whether there are any, nor longer than until `next`. */
  async function poll(since: string | undefined, next: number | undefined, isSteady: boolean): Promise<SyncAnswer> {
    // Synapse refuses a negative number.
    const wait = isSteady ? Math.max(1, Math.min(longPoll, (next ?? Infinity) - clock.now())) : 0
    const query = { filter: syncFilter, timeout: wait, ...(since !== undefined && { since }) }
    const timeout = isSteady ? pollTimeout : gatheredTimeout
    return syncAnswer(await client.call('GET', '/_matrix/client/v3/sync', { query, timeout, signal }))
  }

  return {
    async run() {
      const memories = await remembered()
      const line = breaks(desk)
      let since = await reception.memory.get('cursor')
      let isSteady = false
      while (!isOver()) {
        try {
          const answer = await poll(since, memories.asking.next(), isSteady).catch((error: unknown) => {
            // A server that was set up anew does not know it; how far each room was heard is known without it.
            if (line.failures >= patience && isRefused(error) && !isAccessLost(error)) since = undefined
            throw error
          })
          const again = line.failures >= patience
          await takeAnswer(desk, memories, answer, { since, afresh: !isSteady, again })
          since = answer.next
          isSteady = true
          line.over()
        } catch (error) {
          if (isOver()) return
          isSteady = false
          await line.wait(error)
        }
      }
    },
  }
}
