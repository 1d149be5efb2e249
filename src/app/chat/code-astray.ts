import type { PlanSettings } from '#domain/city.ts'
import type { Measure } from '#domain/measure.ts'
import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { choiceOfMeasure } from '#app/chat/choice-of-measure.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { looksLikeCode } from '#app/chat/looks-like-code.ts'
import { allowed } from '#app/people/allowed.ts'
import { answering, replyWith } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Further inside a sentence a code is part of it. */
const firstWords = 3

/**
 * A mistyped command before a code, `frage AN/1311/2021-2 Bis wann?`, must not become the text of `meant`, which is
 * another: nothing is stored, and it is asked to which of the two the words belong. Undefined for all other texts.
 */
export async function codeAstray(
  conversation: Conversation,
  text: string,
  meant: string,
): Promise<Decision | undefined> {
  const other = await otherNamed(conversation, text, meant)
  if (!other) return undefined
  const { plan, by } = conversation
  const own = (await readBook(conversation.powers, plan.code)).measures.find(({ code }) => code === meant)
  const after = text.slice(text.indexOf(other.word) + other.word.length).trim()
  const rest = lightAt(after) === undefined ? text : after
  const buttons = [
    ...(other.isTheirs
      ? [await choiceOfMeasure(conversation, other.plan, other.measure, { word: 'report', rest })]
      : []),
    ...(own ? [await choiceOfMeasure(conversation, plan, own, { word: 'report', rest: text })] : []),
  ]
  const said = by.words.answers.codeAstray(other.measure.code)
  return answering({ ...replyWith(buttons, paragraph(said)), private: true })
}

interface Named {
  readonly word: string
  readonly plan: PlanSettings
  readonly measure: Measure
  /** Whether the person may answer for it now. */
  readonly isTheirs: boolean
}

/** The first measure of any plan that is named at the beginning and is not the one that is meant. */
async function otherNamed(
  { powers, plan: present, by }: Conversation,
  text: string,
  meant: string,
): Promise<Named | undefined> {
  const words = text.split(/\s+/).slice(0, firstWords).filter(looksLikeCode)
  if (words.length === 0) return undefined
  for (const plan of [present, ...powers.city.plans.filter(({ code }) => code !== present.code)]) {
    const book = await readBook(powers, plan.code)
    const codes = book.measures.map(({ code }) => code)
    for (const word of words) {
      const code = codeNamed(word, codes, plan.code)
      if (plan.code === present.code && code === meant) return undefined
      const measure = book.measures.find((each) => each.code === code)
      if (!measure) continue
      const isAsked = book.round?.state === 'open' && book.requestOf(measure) !== undefined
      return { word, plan, measure, isTheirs: isAsked && allowed(book, by, 'answer', plan.code, measure) }
    }
  }
  return undefined
}
