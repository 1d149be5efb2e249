import { setTimeout } from 'node:timers/promises'

/** Time in milliseconds since 1970, and how to let it pass; tests bring their own. */
export interface Clock {
  now(): number
  /** Rejects when it is broken off. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** The clock on the wall. A wait keeps no process alive. */
export const wallClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { ref: false, ...(signal && { signal }) }),
}
