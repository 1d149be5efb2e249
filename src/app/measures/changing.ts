import type { PlanSettings } from '#domain/city.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What those who change the plan are given. */
export interface Changing {
  readonly powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>
  readonly plan: PlanSettings
  readonly book: RoundBook
  readonly by: Actor
  readonly args: Args
}

export type ChangePlan = (changing: Changing) => Outcome<Decision> | Promise<Outcome<Decision>>
