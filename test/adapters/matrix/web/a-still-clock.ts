import type { Clock } from '#adapters/matrix/web/clock.ts'

/** A clock that jumps to the next one who waits whenever everybody does; nobody waits in earnest. */
export function aStillClock(): Clock {
  let now = Date.UTC(2026, 10, 2, 9)
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
    sleep: (milliseconds, signal) =>
      new Promise((wake, reject) => {
        if (signal?.aborted) return reject(new Error('broken off'))
        sleepers = [...sleepers, { at: now + milliseconds, wake }]
        signal?.addEventListener('abort', () => reject(new Error('broken off')))
        arrange()
      }),
  }
}
