import type { Answer } from '#domain/answer.ts'
import type { Measure } from '#domain/measure.ts'
import type { Question } from '#domain/questionnaire.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import { button } from '#app/chat/button.ts'
import { replyWith } from '#app/reply.ts'

/** That the new answer of this round stands, and how the last round's is taken over all the same. */
export function saidAnew({ code, title }: Measure, present: Answer, questions: readonly Question[], by: Actor): Reply {
  const { answers, questions: words } = by.words
  const args = { measure: code, sure: 'yes' }
  const takeLast = button(by.words, answers.takeLastButton, 'same', args, `${code} ${words.yes}`)
  return replyWith(
    [takeLast],
    answers.saidAnew(code, title),
    ...answerBlocks(present, questions, by),
    answers.howToTakeLast(takeLast.says),
  )
}
