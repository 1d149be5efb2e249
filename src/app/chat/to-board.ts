import type { Decision } from '#app/contracts/decision.ts'
import { boardSentence } from '#app/chat/board-sentence.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { allowed } from '#app/people/allowed.ts'
import { awaited } from '#app/rounds/own-requests.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** A plain sentence as a statement of the board, unless an answer is awaited of the person or it begins with a measure of their own. */
export async function sentenceToBoard(
  conversation: Conversation,
  book: RoundBook,
  text: string,
): Promise<Decision | undefined> {
  const { plan, by } = conversation
  if (awaited(book, by.person.id, plan.reminders).length > 0) return undefined
  const [first = ''] = text.split(/\s+/)
  const named = book.measures.find(({ code }) => codeNamed(first, [code], plan.code) !== undefined)
  return named && allowed(book, by, 'answer', plan.code, named) ? undefined : boardSentence(conversation, book, text)
}

/** To a member of the advisory board, who may not see how a measure stands, its code alone is that of a call. */
export async function codeToBoard(conversation: Conversation, code: string): Promise<Decision | undefined> {
  const { powers, plan, by } = conversation
  const book = await readBook(powers, plan.code)
  return allowed(book, by, 'see-plan', plan.code) ? undefined : boardSentence(conversation, book, code)
}
