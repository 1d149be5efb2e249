import type { Answer } from '#domain/answer.ts'
import type { Question } from '#domain/questionnaire.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import { asReadBy } from '#app/answers/as-read-by.ts'
import { contentBlocks } from '#app/answers/content-blocks.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** An answer part by part, as it is stored: a misunderstanding is seen at once. Of others' internal notes it shows none. */
export function answerBlocks(answer: Answer, questionnaire: readonly Question[], by: Actor): readonly Block[] {
  const { words, say } = by
  return [
    ...contentBlocks(asReadBy(answer, questionnaire, by), questionnaire, by),
    ...remarks(answer, words.afterwards, say).map((remark) => paragraph(remark)),
    ...(answer.unchangedRounds > 0 ? [paragraph(words.answers.unchanged(answer.unchangedRounds))] : []),
  ]
}

/** How it came in, where that is out of the ordinary. */
function remarks({ source, supplement, at }: Answer, afterwards: Actor['words']['afterwards'], say: Actor['say']) {
  return [
    ...(source === 'phone' || source === 'mail' ? [afterwards.source[source]] : []),
    ...(supplement ? [afterwards.supplement(say.dayOf(at))] : []),
  ]
}
