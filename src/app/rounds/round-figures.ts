import type { Answer } from '#domain/answer.ts'
import { type Counted, countRequests, type Figures } from '#domain/figures.ts'
import type { Measure } from '#domain/measure.ts'
import { requestBefore } from '#domain/request-before.ts'
import { withStillLate } from '#domain/still-late.ts'
import type { Powers } from '#app/powers.ts'
import { linksUntil } from '#app/rounds/links-until.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** A request as it is counted, with its measure. */
export interface Item extends Counted {
  readonly measure: Measure
  readonly answer: Answer | null
}

export interface RoundFigures {
  readonly items: readonly Item[]
  readonly figures: Figures
}

/** Counts the book's round against the one before: two index reads, however many rounds lie further back. */
export async function roundFigures({ store }: Pick<Powers, 'store'>, book: RoundBook): Promise<RoundFigures> {
  const [answers, requestsBefore] = await Promise.all([
    book.round ? store.answers.presentOf(book.round.id) : [],
    book.before ? store.requests.of(book.before.id) : [],
  ])
  const present = new Map(answers.map((answer) => [answer.request, answer]))
  const before = new Map(requestsBefore.map((request) => [request.subject, request]))
  const links = linksUntil(book)
  const items = book.requests.flatMap((request) => {
    const measure = book.measure(request.subject)
    if (!measure) return []
    const answer = present.get(request.id)
    return {
      request,
      measure,
      answer: answer && book.round ? withStillLate(answer, request, book.round) : null,
      before: requestBefore(measure.id, before, links)?.light,
    }
  })
  return { items, figures: countRequests(items) }
}
