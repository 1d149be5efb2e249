import type { Instant } from '#domain/instant.ts'
import type { Trial } from '#app/contracts/trial.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Speaker } from './speaker.ts'

/** What the console's own commands work with. */
export interface OwnPowers {
  readonly words: Catalogue['console']
  readonly speaker: Speaker
  readonly trial: Trial
  sayMoment(instant: Instant): string
}
