import type { Instant } from '#domain/instant.ts'
import type { Trial } from '#app/contracts/trial.ts'
import type { Store } from '#app/contracts/store/store.ts'
import type { Powers } from '#app/powers.ts'

export interface TrialHouse {
  readonly store: Store
  readonly city: Powers['city']
  /** The trial's clock, which stands still unless moved. */
  readonly clock: { now(): Instant; set(at: Instant): void }
  tick(): Promise<void>
  nextDue(): Promise<Instant | undefined>
  deliver(): Promise<void>
}

/** The powers of a trial: its people and places, and a clock that is moved by hand. */
export function createTrial({ store, city, clock, tick, nextDue, deliver }: TrialHouse): Trial {
  const reach = async (at: Instant): Promise<void> => {
    await store.note('clock', at)
    clock.set(at)
    await tick()
    await deliver()
  }
  return {
    zone: city.zone,
    now: () => clock.now(),
    people: async () => (await store.directories.read()).people.map(({ id, name }) => ({ id, name })),
    places: async () => (await store.directories.places()).map(({ address }) => ({ id: address.id })),
    next: nextDue,
    async moveTo(at) {
      for (let next = await nextDue(); next !== undefined && next <= at; next = await nextDue()) {
        await reach(next > clock.now() ? next : clock.now())
        // What is overdue still could not be done: it waits, and the clock goes on.
        if ((await nextDue()) === next) break
      }
      if (at > clock.now()) await reach(at)
    },
  }
}
