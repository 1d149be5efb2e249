import type { PlanSettings } from '#domain/city.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Papers } from '#app/contracts/store/papers.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { RoundFigures } from '#app/rounds/round-figures.ts'

/** What the overview is told from. */
export interface StatusInput extends Pick<Powers, 'now' | 'calendar'> {
  readonly plan: PlanSettings
  readonly book: RoundBook
  readonly counted: RoundFigures
  readonly paper: Awaited<ReturnType<Papers['ofRound']>>
  readonly by: Actor
  /** How many signatures the release of the draft waits for. */
  readonly signaturesAwaited?: number
  /** What is new since the reader's last look, in one line. */
  readonly news?: string | null
  /** Whether it is an earlier round that is looked back at. */
  readonly past?: true
}
