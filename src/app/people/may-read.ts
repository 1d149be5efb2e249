import type { Level } from '#domain/level.ts'
import type { Measure } from '#domain/measure.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { allowed } from '#app/people/allowed.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Whether a person may read what has this level: the measure itself, or a part of an answer on it. */
export const mayRead = (
  book: Pick<RoundBook, 'directory' | 'today' | 'chain'>,
  by: Pick<Actor, 'person' | 'roles'>,
  measure: Measure,
  level: Level,
): boolean => level === 'public' || allowed(book, by, 'see-non-public', measure.plan, measure)
