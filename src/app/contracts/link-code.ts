import type { Instant } from '#domain/instant.ts'

/** A code that links an account to a person, once. Only its hash is kept; a person has one at a time. */
export interface LinkCode {
  readonly person: string
  readonly hash: string
  readonly madeBy: string
  readonly expires: Instant
}
