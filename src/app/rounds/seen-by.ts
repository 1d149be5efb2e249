import type { Actor } from '#app/contracts/actor.ts'
import { mayRead } from '#app/people/may-read.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** A book as one person may read it. */
export interface SeenBook extends RoundBook {
  /** How many measures it leaves out. */
  readonly hidden: number
}

/** The book as a person may read it: without measures that are not public and not theirs, as if these did not exist. */
export function seenBy(book: RoundBook, by: Pick<Actor, 'person' | 'roles'>): SeenBook {
  const measures = book.measures.filter((measure) => mayRead(book, by, measure, measure.level))
  if (measures.length === book.measures.length) return { ...book, hidden: 0 }
  const seen = new Set(measures.map(({ id }) => id))
  return {
    ...book,
    hidden: book.measures.length - measures.length,
    measures,
    requests: book.requests.filter(({ subject }) => seen.has(subject)),
    measure: (id) => (seen.has(id) ? book.measure(id) : undefined),
  }
}
