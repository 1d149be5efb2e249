import type { Instant } from '#domain/instant.ts'

export const boardCallStates = ['open', 'closed', 'withdrawn'] as const
export type BoardCallState = (typeof boardCallStates)[number]

/**
 * A call for statements of the advisory board (Aufruf zur Stellungnahme), on the report of a round or on one measure
 * of it. Open until the paper is released, or until the coordination ends it; withdrawn where it did so before anything was said.
 */
export interface BoardCall {
  readonly id: string
  readonly plan: string
  /** In whose paper the statements stand. */
  readonly round: string
  /** The party whose members are called. */
  readonly board: string
  /** Id of the measure; null of a call on the report as a whole. */
  readonly measure: string | null
  /** What in particular is asked. */
  readonly question: string | null
  /** Who called; null when erased. */
  readonly by: string | null
  readonly at: Instant
  readonly due: Instant
  readonly state: BoardCallState
  readonly version: number
}
