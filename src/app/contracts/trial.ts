import type { Instant } from '#domain/instant.ts'

/** What only a trial allows: seeing who there is and moving the clock. */
export interface Trial {
  readonly zone: string
  now(): Instant
  /** People who can be spoken as, by id, with name and role for the list. */
  people(): Promise<readonly { readonly id: string; readonly name: string }[]>
  places(): Promise<readonly { readonly id: string }[]>
  /** The next moment at which something falls due. */
  next(): Promise<Instant | undefined>
  /** Moves the clock forward, doing what falls due on the way in order; never back. */
  moveTo(at: Instant): Promise<void>
}
