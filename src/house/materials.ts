import type { City } from '#domain/city.ts'
import type { Instant } from '#domain/instant.ts'
import type { Format } from '#app/contracts/format.ts'
import type { Log } from '#app/contracts/log.ts'
import type { Store } from '#app/contracts/store/store.ts'

/** What a city's house is made of; tests hand in their own. The house does not own the store. */
export interface Materials {
  readonly city: City
  readonly store: Store
  readonly formats: readonly Format[]
  readonly log: Log
  /** The clock; one that can be `set` makes the house a trial's. */
  readonly clock: { now(): Instant; set?(at: Instant): void }
  readonly newId?: () => string
  /** After how many milliseconds whoever waits for an answer is told that it goes on; without it, nobody is. */
  readonly patience?: number
  /** How many milliseconds it may take to finish what is being sent when the house is closed. */
  readonly grace?: number
}
