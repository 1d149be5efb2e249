import type { Instant } from '#domain/instant.ts'
import type { Store } from '#app/contracts/store/store.ts'

/** A clock that stands still until it is set. */
export interface MovableClock {
  now(): Instant
  set(at: Instant): void
}

/** The clock on the wall. */
export const wallClock = (): Instant => new Date().toISOString()

/** A trial's clock, standing where it was left; `start` says where it begins. */
export async function trialClock(store: Pick<Store, 'about'>, start: () => Instant): Promise<MovableClock> {
  let at = (await store.about('clock')) ?? start()
  return {
    now: () => at,
    set: (next) => {
      at = next
    },
  }
}
