import type { Measure } from '#domain/measure.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { allowed } from '#app/people/allowed.ts'
import { mayRead } from '#app/people/may-read.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Whether a person may look at a measure by itself. */
export const maySee = (book: RoundBook, by: Pick<Actor, 'person' | 'roles'>, measure: Measure): boolean =>
  allowed(book, by, 'see-measure', measure.plan, measure) && mayRead(book, by, measure, measure.level)
