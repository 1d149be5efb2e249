import type { Instant } from '#domain/instant.ts'
import type { Round } from '#domain/round.ts'

/** A round that ends now, or ended when it was due to. */
export const closedNow = (round: Round, now: Instant): Round => ({
  ...round,
  state: 'closed',
  closes: now < round.closes ? now : round.closes,
})
