import type { Measure } from '#domain/measure.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { allowed } from '#app/people/allowed.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Whether a person may hear of a measure: one that is not public only those who work on it or coordinate. */
export const maySee = (book: RoundBook, by: Pick<Actor, 'person' | 'roles'>, measure: Measure): boolean =>
  allowed(book, by, measure.level === 'public' ? 'see-measure' : 'see-notes', measure.plan, measure)
