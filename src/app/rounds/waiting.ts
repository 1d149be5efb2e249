import type { LateAnswer } from '#domain/late-answer.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What is waited for about a measure: a decision on a late answer, a reply to a question back, or a supplement. */
export interface Waiting {
  readonly code: string
  readonly why: 'late' | 'query' | 'reopened'
  /** Id of the person who hears if it comes to nothing; null where there is none. */
  readonly person: string | null
}

/** What still waits in the book's round beside missing answers: late answers first, each in the order of the plan. */
export async function readWaiting({ store }: Pick<Powers, 'store'>, book: RoundBook): Promise<readonly Waiting[]> {
  const late = book.round ? await store.lateAnswers.waitingOf(book.round.id) : []
  return [...lateAnswers(book, late), ...queries(book), ...reopened(book)]
}

const lateAnswers = (book: RoundBook, late: readonly LateAnswer[]): readonly Waiting[] =>
  book.measures.flatMap((measure) => {
    const request = book.requestOf(measure)?.id
    return late
      .filter(({ answer }) => answer.request === request)
      .map(({ answer }): Waiting => ({ code: measure.code, why: 'late', person: answer.author }))
  })

const queries = (book: RoundBook): readonly Waiting[] =>
  book.measures.flatMap((measure): readonly Waiting[] => {
    const request = book.requestOf(measure)
    if (!request || request.query === null) return []
    return [{ code: measure.code, why: 'query', person: book.queryOf(request)?.to ?? null }]
  })

const reopened = (book: RoundBook): readonly Waiting[] =>
  book.measures
    .filter((measure) => (book.requestOf(measure)?.reopenedAt ?? null) !== null)
    .map((measure) => ({ code: measure.code, why: 'reopened', person: book.chain(measure).responsible?.id ?? null }))
