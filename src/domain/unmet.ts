import type { Instant } from '#domain/instant.ts'

/** Somebody who has not met the bot yet, because they have not accepted its invitation: nothing can be said to them. */
export interface Unmet {
  readonly person: string
  /** Since when something has been waiting for them. */
  readonly since: Instant
  /** The requests about which nobody could ask them yet. */
  readonly requests: readonly string[]
}
