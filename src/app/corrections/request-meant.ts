import type { Measure } from '#domain/measure.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Request } from '#domain/request.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** A request of the present round, and its measure. */
export interface Meant {
  readonly book: RoundBook
  readonly request: Request
  readonly measure: Measure
  readonly code: string
}

/** The request that words were about, in the present round; refuses one of an earlier round, which does not change any more. */
export async function requestMeant(
  { powers, plan }: Pick<Conversation, 'powers' | 'plan'>,
  id: string,
): Promise<Outcome<Meant>> {
  const book = await readBook(powers, plan.code)
  const request = book.requests.find((each) => each.id === id)
  const measure = request && book.measure(request.subject)
  if (request && measure) return accepted({ book, request, measure, code: measure.code })
  const [earlier] = await powers.store.requests.byIds([id])
  const code = (earlier && book.measure(earlier.subject)?.code) ?? ''
  const label = book.rounds.find((round) => round.id === earlier?.round)?.label ?? ''
  return refused({ kind: 'frozen', code, label })
}
