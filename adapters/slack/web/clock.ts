import { setTimeout } from 'node:timers/promises'

/** Time in milliseconds since 1970, and how to let it pass; tests bring their own. */
export interface Clock {
  now(): number
  sleep(milliseconds: number): Promise<void>
}

/** The clock on the wall. A wait keeps no process alive. */
export const wallClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => setTimeout(milliseconds, undefined, { ref: false }),
}
