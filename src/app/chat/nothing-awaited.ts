import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { afterClosing } from '#app/chat/after-closing.ts'
import { button } from '#app/chat/button.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { inPlaceOfOwn } from '#app/chat/in-place-of-own.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { refusal } from '#app/chat/refusal.ts'
import { ownMissing, ownRequests } from '#app/rounds/own-requests.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Nothing is waited for; whoever has answered may want to change it, and what they wrote goes into the offer. */
export async function nothingAwaited(conversation: Conversation, text: string): Promise<Decision> {
  const { powers, plan, by } = conversation
  const book = await readBook(powers, plan.code)
  const late = await afterClosing(conversation, book, text)
  if (late) return late
  const own = [...ownRequests(book, by.person.id), ...ownMissing(book, by.person.id)]
  if (own.length === 0) {
    const word = /^\S+/.exec(text)?.[0] ?? text
    const { example } = by.words.commands.tasks
    return refusal(conversation, { kind: 'unknown-command', word, nearest: null, example })
  }
  const replacing = await inPlaceOfOwn(conversation, ownRequests(book, by.person.id), text)
  if (replacing) return replacing
  const refused = refusal(conversation, { kind: 'no-open-request' })
  if (!isAnswer(text)) return refused
  const label = book.round?.state === 'open' ? by.words.answers.change : by.words.answers.reportButton
  const changes = own.map(({ measure: { code } }) =>
    button(by.words, label, 'report', { measure: code, text }, `${code} ${text}`),
  )
  const body = [...refused.reply.body, paragraph(by.words.answers.goesWith(label))]
  return { ...refused, reply: { ...refused.reply, body, buttons: changes } }
}

/** A light, or enough words to say something. */
const isAnswer = (text: string): boolean => lightAt(text) !== undefined || text.split(/\s+/).length > 2
