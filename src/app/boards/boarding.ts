import type { Board } from '#domain/board.ts'
import type { BoardCall } from '#domain/board-call.ts'
import type { BoardStatement } from '#domain/board-statement.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What those who deal with the advisory board are given. */
export interface Boarding extends BoardReading {
  readonly powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>
  readonly plan: PlanSettings
  readonly book: RoundBook
  /** In whose paper the board's statements will stand now; null where no round is planned. */
  readonly round: Round | null
  readonly by: Actor
  readonly args: Args
}

/** Who is on the boards today, and what these are called for and said, of all rounds. */
export interface BoardReading {
  readonly boards: readonly Board[]
  readonly calls: readonly BoardCall[]
  readonly statements: readonly BoardStatement[]
}

export type BoardAct = (boarding: Boarding) => Outcome<Decision> | Promise<Outcome<Decision>>
