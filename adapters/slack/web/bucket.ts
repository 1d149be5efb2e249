/** How often something may be done: `perMinute` in the long run, `burst` at once. */
export interface Rate {
  readonly perMinute: number
  readonly burst: number
}

/** Counts what is done against a rate; all times in milliseconds. */
export interface Bucket {
  /** How long to wait at `now` before the next may be done, leaving `reserve` for others who are in more of a hurry. */
  wait(now: number, reserve: number): number
  take(now: number): void
  /** The platform has had enough for some seconds. */
  pause(now: number, seconds: number): void
  /** Until when it is halted; what lies in the past is over. */
  readonly pausedUntil: number
}

const slowdown = 0.9
const slowest = 8
const recovery = 0.99

/**
 * A bucket by the generic cell rate algorithm. It begins empty, since nobody knows what was done before a restart; after a
 * pause, too. Each pause makes it a tenth slower, each success a hundredth faster again, up to its rate.
 */
export function createBucket({ perMinute, burst }: Rate, start: number): Bucket {
  let slow = 1
  let pausedUntil = 0
  const interval = (): number => (60_000 / perMinute) * slow
  // When the bucket would be full again.
  let full = start + (burst - 1) * interval()
  return {
    wait(now, reserve) {
      const usable = Math.max(1, burst - reserve)
      return Math.max(0, full - (usable - 1) * interval() - now, pausedUntil - now)
    },
    take(now) {
      full = Math.max(full, now) + interval()
      slow = Math.max(1, slow * recovery)
    },
    pause(now, seconds) {
      pausedUntil = Math.max(pausedUntil, now + seconds * 1000)
      slow = Math.min(slowest, slow / slowdown)
      full = Math.max(full, pausedUntil + (burst - 1) * interval())
    },
    get pausedUntil() {
      return pausedUntil
    },
  }
}
