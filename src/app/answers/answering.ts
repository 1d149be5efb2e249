import type { Answer } from '#domain/answer.ts'
import type { Answering } from '#domain/give-answer.ts'
import type { Measure } from '#domain/measure.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

export interface AnsweringRead {
  readonly book: RoundBook
  readonly measure: Measure
  readonly answering: Answering
  /** The present answer in this round, if any. */
  readonly present: Answer | undefined
  /** The measure's requests of all rounds: whatever was begun in any of them ends with an answer. */
  readonly requests: readonly string[]
}

/** Reads what answering for a measure needs; refuses without a round, and for measures that are not asked. */
export async function readAnswering(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>,
  code: string,
  by: Actor,
): Promise<Outcome<AnsweringRead>> {
  const plan = mainPlan(powers.city)
  const book = await readBook(powers, plan.code)
  const measure = book.measures.find((each) => each.code === code)
  if (!book.round) return refused({ kind: 'no-open-round', opens: book.next?.opens ?? null })
  if (!measure)
    return refused(code === '' ? { kind: 'no-open-request' } : { kind: 'unknown-measure', code, nearest: [] })
  const request = book.requestOf(measure)
  if (!request) return refused({ kind: 'not-asked', code })
  const present = request.answer ? (await powers.store.answers.byIds([request.answer]))[0] : undefined
  const requests = (await powers.store.requests.ofMeasure(measure.id)).map(({ id }) => id)
  const { responsible, others } = book.chain(measure)
  const own = [responsible, ...others].some((one) => one?.id === by.person.id)
  return accepted({
    book,
    measure,
    present,
    requests,
    answering: {
      id: powers.newId(),
      request,
      round: book.round,
      previousSeq: present?.seq ?? 0,
      at: powers.now(),
      author: by.person.id,
      behalf: responsible && !own ? responsible.id : null,
      source: 'chat',
      coordinator: by.roles.some(({ role }) => role === 'coordinator'),
      code,
    },
  })
}
