import type { Lane } from '#app/contracts/message.ts'
import type { Clock } from '#network/clock.ts'
import { Paused } from '#network/paused.ts'
import { type Bucket, createBucket, type Rate } from './bucket.ts'
import { channelRate, posting, rateOf } from './rates.ts'

/** A call that is counted: of a method, into a channel if it puts something there. */
export interface Counted {
  readonly method: string
  readonly channel?: string | undefined
}

/** Keeps the calls to one workspace within what Slack allows. */
export interface Pace {
  /**
   * Resolves when the call may be made. Nobody waits for the end of a pause: that rejects with `Paused` at once, so that
   * whoever stands behind can go on.
   */
  take(call: Counted, lane: Lane): Promise<void>
  /** Slack has answered 429 with these seconds. */
  limited(call: Counted, seconds: number): void
}

/** Of every burst, this part is left to people who wait for an answer. */
const reserved = 0.2

/** Buckets per method and, for posts, per channel. */
export function createPace(clock: Clock): Pace {
  const methods = new Map<string, Bucket>()
  const channels = new Map<string, Bucket>()

  /** A method begins empty; a channel with one post to go, which Slack tolerates even right after a restart. */
  function bucketIn(buckets: Map<string, Bucket>, name: string, rate: Rate): Bucket {
    const known = buckets.get(name)
    if (known) return known
    const credit = buckets === channels ? 60_000 / rate.perMinute : 0
    const made = createBucket(rate, clock.now() - credit)
    buckets.set(name, made)
    return made
  }

  function bucketsOf({ method, channel }: Counted): readonly (readonly [Bucket, Rate])[] {
    const rate = rateOf(method)
    const ofMethod = [bucketIn(methods, method, rate), rate] as const
    if (channel === undefined || !posting.has(method)) return [ofMethod]
    return [ofMethod, [bucketIn(channels, channel, channelRate), channelRate]]
  }

  return {
    async take(call, lane) {
      const buckets = bucketsOf(call)
      for (;;) {
        const now = clock.now()
        const paused = Math.max(...buckets.map(([bucket]) => bucket.pausedUntil)) - now
        if (paused > 0) throw new Paused(paused / 1000)
        const wait = Math.max(...buckets.map(([bucket, { burst }]) => bucket.wait(now, reserveOf(lane, burst))))
        if (wait <= 0) {
          for (const [bucket] of buckets) bucket.take(now)
          return
        }
        await clock.sleep(Math.ceil(wait))
      }
    },
    limited({ method, channel }, seconds) {
      const now = clock.now()
      if (channel === undefined || !posting.has(method)) {
        bucketIn(methods, method, rateOf(method)).pause(now, seconds)
        return
      }
      // Slack does not say whose limit it was. A second channel at the same time means the whole workspace.
      const others = [...channels].some(([name, bucket]) => name !== channel && bucket.pausedUntil > now)
      bucketIn(channels, channel, channelRate).pause(now, seconds)
      if (others) bucketIn(methods, method, rateOf(method)).pause(now, seconds)
    },
  }
}

const reserveOf = (lane: Lane, burst: number): number => (lane === 'interactive' ? 0 : Math.ceil(burst * reserved))
