import type { Instant } from '#domain/instant.ts'
import type { Trial } from '#app/contracts/trial.ts'
import { nextDue, tick, type Ticking } from '#app/time/tick.ts'
import { createTrial } from '#app/time/trial.ts'
import type { Materials } from '#house/materials.ts'

/** The powers of a trial, where the clock can be set; anywhere else nobody moves it. */
export function trialIn(
  { store, city, clock }: Materials,
  ticking: Ticking,
  deliver: () => Promise<void>,
): Trial | undefined {
  const now = (): Instant => clock.now()
  const set = clock.set?.bind(clock)
  if (set === undefined) return undefined
  return createTrial({
    store,
    city,
    clock: { now, set },
    tick: () => tick(ticking),
    nextDue: async () => earlier(await nextDue(ticking), await store.outbox.nextAfter(now())),
    deliver,
  })
}

/** The earlier of two moments, either of which may never come. */
const earlier = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a
