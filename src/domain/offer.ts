import type { Instant } from '#domain/instant.ts'

export const offerStates = ['open', 'accepted', 'declined', 'withdrawn'] as const
export type OfferState = (typeof offerStates)[number]

/**
 * That a measure goes from hand to hand: made by the giver's side, it waits for the taker; made by the taker, it is a
 * request that waits for the giver, or for the coordination where nobody is responsible.
 */
export interface Offer {
  readonly id: string
  readonly measure: string
  /** Who was responsible when it was made. */
  readonly giver: string | null
  readonly taker: string
  readonly madeBy: string
  readonly at: Instant
  readonly state: OfferState
  readonly version: number
}

/** Whether the taker asked for the measure, so that the other side answers. */
export const isAskedFor = ({ madeBy, taker }: Offer): boolean => madeBy === taker
