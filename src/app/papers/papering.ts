import type { PlanSettings } from '#domain/city.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What everything that can be done with a paper is given. */
export interface Papering {
  readonly powers: Pick<
    Powers,
    'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar' | 'formats' | 'sha512' | 'fetch'
  >
  readonly plan: PlanSettings
  readonly book: RoundBook
  readonly by: Actor
  readonly args: Args
}
