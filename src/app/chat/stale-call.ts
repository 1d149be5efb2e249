import type { Problem } from '#domain/problem.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** A button under a message of an earlier round must not answer for this one: people saw other words when it came. */
export async function staleCall(
  { powers, plan }: Pick<Conversation, 'powers' | 'plan'>,
  { args: { asked, measure: code } }: Invocation,
): Promise<Problem | undefined> {
  if (asked === undefined || code === undefined) return undefined
  const book = await readBook(powers, plan.code)
  const measure = book.measures.find((each) => each.code === code)
  const request = measure && book.requestOf(measure)
  return request === undefined || request.id === asked ? undefined : { kind: 'asked-anew', code }
}
