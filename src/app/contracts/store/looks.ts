import type { Instant } from '#domain/instant.ts'

/** When a person last looked at a plan's overview, and from when the news begin that were announced there. */
export interface Look {
  readonly person: string
  readonly plan: string
  readonly at: Instant
  readonly since: Instant
}

export interface Looks {
  /** Undefined before the first. */
  last(person: string, plan: string): Promise<Look | undefined>
}
