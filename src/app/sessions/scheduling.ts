import type { PlanSettings } from '#domain/city.ts'
import type { Session } from '#domain/session.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { SessionEntry } from '#app/sessions/session-entries.ts'

/** What everything that can be done with the calendar is given. */
export interface Scheduling {
  readonly powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>
  /** With all sessions that are known. */
  readonly plan: PlanSettings
  readonly book: RoundBook
  readonly by: Actor
  readonly args: Args
  readonly all: readonly Session[]
  /** Those to come. */
  readonly entries: readonly SessionEntry[]
}
