import type { Clock } from '#adapters/slack/web/clock.ts'

/** A clock that a test moves, and that jumps ahead as soon as somebody waits. */
export interface AClock extends Clock {
  /** The clock as an instant. */
  instant(): string
  later(seconds: number): void
}

/** Starts at the true time, so that it agrees with what a server stamps. */
export function aClock(): AClock {
  let now = Date.now()
  const sleepers: { readonly at: number; readonly wake: () => void }[] = []

  function wakeNext(): void {
    const [next] = sleepers.toSorted((one, other) => one.at - other.at)
    if (!next) return
    sleepers.splice(sleepers.indexOf(next), 1)
    now = Math.max(now, next.at)
    next.wake()
  }

  return {
    now: () => now,
    instant: () => new Date(now).toISOString(),
    sleep: (milliseconds) =>
      new Promise((wake) => {
        sleepers.push({ at: now + milliseconds, wake })
        setImmediate(wakeNext)
      }),
    later(seconds) {
      now += seconds * 1000
    },
  }
}
