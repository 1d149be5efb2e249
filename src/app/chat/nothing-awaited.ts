import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { afterClosing } from '#app/chat/after-closing.ts'
import { button } from '#app/chat/button.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { inPlaceOfOwn, type OwnOfPlan } from '#app/chat/in-place-of-own.ts'
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
  const own = await ownOfAll(conversation)
  if (own.length === 0) {
    const word = /^\S+/.exec(text)?.[0] ?? text
    const { example } = by.words.commands.tasks
    return refusal(conversation, { kind: 'unknown-command', word, nearest: null, example })
  }
  const refused = refusal(conversation, { kind: 'no-open-request' })
  if (!isAnswer(text)) return refused
  const replacing = await inPlaceOfOwn(conversation, own, text)
  if (replacing) return replacing
  const label = book.round?.state === 'open' ? by.words.answers.change : by.words.answers.reportButton
  const changes = own.map(({ plan: of, measure: { code } }) => {
    const shown = of.motion || of.code === plan.code ? code : `${of.code}:${code}`
    const change = button(by.words, label, 'report', { measure: code, text }, `${shown} ${text}`)
    return of.code === plan.code ? change : { ...change, call: { ...change.call, plan: of.code } }
  })
  const body = [...refused.reply.body, paragraph(by.words.answers.goesWith(label))]
  return { ...refused, reply: { ...refused.reply, body, buttons: changes } }
}

/** What a person was asked in any open round, and what they missed in one closed of late; the plan spoken of first. */
async function ownOfAll({ powers, plan, by }: Conversation): Promise<readonly OwnOfPlan[]> {
  const plans = [plan, ...powers.city.plans.filter(({ code }) => code !== plan.code)]
  const own = await Promise.all(
    plans.map(async (of) => {
      const book = await readBook(powers, of.code)
      return [...ownRequests(book, by.person.id), ...ownMissing(book, by.person.id)].map((one) => ({
        ...one,
        plan: of,
      }))
    }),
  )
  return own.flat()
}

/** A light, or enough words to say something. */
const isAnswer = (text: string): boolean => lightAt(text) !== undefined || text.split(/\s+/).length > 2
