import type { PlanSettings } from '#domain/city.ts'
import type { Instant } from '#domain/instant.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Effects } from '#app/rounds/effects.ts'

/** One occurrence of a job: `slot` names it for good, so that it is done once whatever happens. */
export interface Due {
  readonly slot: string
  readonly at: Instant
}

/** Something that falls due: when, given what the store says, and what is done then. */
export interface Job {
  readonly name: string
  /** What is still to come or overdue, not what is done; in no particular order. */
  upcoming(powers: Powers, plan: PlanSettings, book: RoundBook): readonly Due[] | Promise<readonly Due[]>
  run(powers: Powers, plan: PlanSettings, book: RoundBook, due: Due): Effects | Promise<Effects>
}
