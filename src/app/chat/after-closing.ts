import { code as toType, list } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { quietButton } from '#app/chat/quiet-button.ts'
import { paperStanding } from '#app/papers/paper-standing.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { ownClosed } from '#app/rounds/own-requests.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/**
 * What an answer comes to that names no measure and comes when the round is closed: that it is, who decides, and for what
 * nobody answered the line that puts it before them. Undefined at any other time, for all other words, and for people who
 * were asked about nothing.
 */
export async function afterClosing(
  { powers, by }: Conversation,
  book: RoundBook,
  text: string,
): Promise<Decision | undefined> {
  const all = ownClosed(book, by.person.id)
  const first = all.filter(({ standingIn }) => !standingIn)
  // Whoever deputises beside measures of their own hardly means those of others.
  const own = first.length > 0 ? first : all
  if (!book.round || own.length === 0 || lightAt(text) === undefined) return undefined
  const { label } = book.round
  const { afterClosing: said, reportButton } = by.words.answers
  if ((await paperStanding(powers, book.round)).released) return answering(reply(said.released(label)))
  const buttons = own
    .filter(({ request }) => request.state === 'missing')
    .map(({ measure: { code } }) =>
      quietButton(by.words, reportButton, 'report', { measure: code, text }, cleanLine(`${code} ${text}`)),
    )
  if (buttons.length === 0) return answering(reply(said.answered(label)))
  return answering(replyWith(buttons, said.missing(label), list(...buttons.map(({ says }) => toType(says)))))
}
