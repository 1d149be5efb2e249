import type { Decision } from '#app/contracts/decision.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { paperStanding } from '#app/papers/paper-standing.ts'
import { ownMissing } from '#app/rounds/own-requests.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { answering, reply } from '#app/reply.ts'

/**
 * What a sign under a prompt about one measure comes to that nobody answered before its round was closed, as long as an
 * answer may still be taken in; undefined at any other time.
 */
export async function signTooLate(
  { powers, by }: Conversation,
  book: RoundBook,
  [only, ...others]: readonly string[],
): Promise<Decision | undefined> {
  const missing = ownMissing(book, by.person.id).find(({ request }) => request.id === only)
  if (!book.round || !missing || others.length > 0) return undefined
  if ((await paperStanding(powers, book.round)).released) return undefined
  return answering(reply(by.words.answers.signTooLate(book.round.label, missing.measure.code)))
}
