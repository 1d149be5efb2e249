import type { PlanSettings } from '#domain/city.ts'
import type { Measure } from '#domain/measure.ts'
import type { Question } from '#domain/questionnaire.ts'
import type { Round } from '#domain/round.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { mayRead } from '#app/people/may-read.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The questions of a round whose answers a person may read on a measure; notes that are internal nobody looks up. */
export function shownQuestions(
  round: Round | null,
  plan: PlanSettings,
  book: Pick<RoundBook, 'directory' | 'today' | 'chain'>,
  by: Pick<Actor, 'person' | 'roles'>,
  measure: Measure,
): readonly Question[] {
  // Rounds that were read in from elsewhere keep no questions of their own.
  const asked = round && round.questionnaire.length > 0 ? round.questionnaire : plan.questionnaire
  return asked.filter(({ level }) => level !== 'internal' && mayRead(book, by, measure, level))
}
