import type { Clock } from '#network/clock.ts'

/** A clock that a test moves, and that jumps to the next one who waits whenever everybody does. */
export interface AClock extends Clock {
  /** The clock as an instant. */
  instant(): string
  later(seconds: number): void
}

/** Starts at the true time unless told otherwise, so that it agrees with what a server stamps. */
export function aClock(start = Date.now()): AClock {
  let now = start
  let sleepers: readonly { readonly at: number; readonly wake: () => void }[] = []
  let isDue = false

  function wakeNext(): void {
    isDue = false
    const [next] = sleepers.toSorted((one, other) => one.at - other.at)
    if (!next) return
    sleepers = sleepers.filter((sleeper) => sleeper !== next)
    now = Math.max(now, next.at)
    next.wake()
    arrange()
  }

  function arrange(): void {
    if (isDue || sleepers.length === 0) return
    isDue = true
    setImmediate(wakeNext)
  }

  return {
    now: () => now,
    instant: () => new Date(now).toISOString(),
    sleep: (milliseconds, signal) =>
      new Promise((wake, reject) => {
        if (signal?.aborted) return reject(new Error('broken off'))
        sleepers = [...sleepers, { at: now + milliseconds, wake }]
        signal?.addEventListener('abort', () => reject(new Error('broken off')))
        arrange()
      }),
    later(seconds) {
      now += seconds * 1000
    },
  }
}
