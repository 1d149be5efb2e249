import type { PlanSettings } from '#domain/city.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { shownQuestions } from '#app/answers/shown-questions.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Item } from '#app/rounds/round-figures.ts'

/** Why a measure stands as it does, else what was said of it, as far as the reader may read it; else ''. */
export function reasonOf(
  { measure, answer }: Pick<Item, 'measure' | 'answer'>,
  plan: PlanSettings,
  book: RoundBook,
  by: Pick<Actor, 'person' | 'roles'>,
): string {
  const shown = shownQuestions(book.round, plan, book, by, measure).map(({ id }) => id)
  const said = ['cause', 'text'].find((id) => shown.includes(id) && answer?.fields[id] !== undefined)
  return (said && answer?.fields[said]) ?? ''
}
