import type { Instant } from '#domain/instant.ts'
import type { Invocation } from '#app/contracts/invocation.ts'

/** An invocation that still lacks arguments, waiting for the person's next words in `place` (an address key). */
export interface Dialogue {
  readonly person: string
  readonly place: string
  readonly call: Invocation
  /** The question asked last. */
  readonly asking: string
  /** `all` walks through every question, `needed` only through the required ones. */
  readonly mode: 'all' | 'needed'
  readonly since: Instant
}
