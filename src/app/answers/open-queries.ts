import { isAtHand } from '#domain/absence.ts'
import type { Comment } from '#domain/comment.ts'
import type { Measure } from '#domain/measure.ts'
import type { Person } from '#domain/person.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Request } from '#domain/request.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** A question back that is still open, and who is to answer it today. */
export interface OpenQuery {
  readonly query: Comment
  readonly request: Request
  readonly measure: Measure
  readonly person: Person
}

/** The book's open questions back that somebody can be reminded of: whoever asked knows. */
export const openQueries = (book: RoundBook): readonly OpenQuery[] =>
  book.requests.flatMap((request) => {
    const query = book.queryOf(request)
    const measure = book.measure(request.subject)
    if (!query || !measure) return []
    const asked = book.directory.people.find(({ id }) => id === query.to)
    const person =
      asked && isAtHand(asked, book.directory, book.today)
        ? asked
        : recipientOf('responsible', book.chain(measure), book.directory, book.today)
    return person && person.id !== query.author ? [{ query, request, measure, person }] : []
  })
