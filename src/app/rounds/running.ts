import type { PlanSettings } from '#domain/city.ts'
import type { Day } from '#domain/instant.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What the actions of the command `round` are given; `day` is empty for those that need none. */
export interface Running {
  readonly powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>
  readonly plan: PlanSettings
  readonly book: RoundBook
  readonly by: Actor
  readonly day: Day
  /** The round that is named, if any. */
  readonly label?: string
}
