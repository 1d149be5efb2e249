import type { Measure } from '#domain/measure.ts'
import type { Question } from '#domain/questionnaire.ts'
import { paragraph, strong } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { contentOf } from '#app/answers/answer-content.ts'
import { contentBlocks } from '#app/answers/content-blocks.ts'
import { saidOfPoint } from '#app/answers/said-of-point.ts'

/**
 * The last question of an interview: the whole answer as it will be kept, and whether to send it. Of a `supplement`, which
 * stands as soon as it is sent, it is asked of everybody.
 */
export function lookOverPrompt(
  measure: Measure,
  questionnaire: readonly Question[],
  args: Args,
  by: Actor,
  supplement: boolean,
): Prompt {
  const { lookOver, send } = by.words.questions
  const content = contentOf(args, questionnaire)
  const said = saidOfPoint(measure, content, questionnaire, by)
  const { content: kept, remarks } = said.ok ? said.value : { content, remarks: [] }
  return {
    id: 'send',
    kind: 'choice',
    required: true,
    label: supplement ? lookOver.binding : lookOver.label,
    hint: null,
    before: null,
    choices: [{ value: 'yes', label: send.word }],
    closing: [
      paragraph(strong(lookOver.title(measure.code, measure.title))),
      ...contentBlocks(kept, questionnaire, by),
      ...remarks.map((remark) => paragraph(remark)),
    ],
    ...(supplement && { binding: true }),
  }
}
