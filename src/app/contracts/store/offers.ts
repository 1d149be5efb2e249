import type { Offer } from '#domain/offer.ts'

export interface Offers {
  /** Offers of a measure that wait for an answer, latest first. */
  openOf(measure: string): Promise<readonly Offer[]>
  /** Open offers in which the person would take the measure over. */
  openTo(taker: string): Promise<readonly Offer[]>
}
