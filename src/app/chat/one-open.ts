import { isRated } from '#domain/questionnaire.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { requestButtons } from '#app/answers/request-blocks.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { answering, replyWith } from '#app/reply.ts'
import { earlierAnswer } from '#app/rounds/earlier-answers.ts'
import { awaited } from '#app/rounds/own-requests.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * “Ja” and “ok” say nothing about a measure: whoever is asked about a single one is told which, and what will do. Undefined
 * where they are asked about several, or about none.
 */
export async function oneOpen({ powers, plan, by }: Conversation, before = ''): Promise<Decision | undefined> {
  const book = await readBook(powers, plan.code)
  const [only, ...others] = awaited(book, by.person.id, plan.reminders)
  if (!only || others.length > 0) return undefined
  const { answers, commands } = by.words
  const hasLast = (await earlierAnswer(powers, book, only.measure.id)) !== undefined
  const says = answers.oneOpen(
    only.measure.code,
    hasLast ? (commands.same.names[0] ?? '') : '',
    isRated(plan.questionnaire),
  )
  return answering(replyWith(requestButtons(only.measure, hasLast, by), `${before} ${says}`.trim()))
}
