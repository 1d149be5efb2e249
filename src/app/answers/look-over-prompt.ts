import type { Measure } from '#domain/measure.ts'
import type { Question } from '#domain/questionnaire.ts'
import { paragraph, strong } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { contentOf } from '#app/answers/answer-content.ts'
import { contentBlocks } from '#app/answers/content-blocks.ts'

/** The last question of an interview: the whole answer as it will be kept, and whether to send it. */
export function lookOverPrompt(measure: Measure, questionnaire: readonly Question[], args: Args, by: Actor): Prompt {
  const { lookOver, send } = by.words.questions
  return {
    id: 'send',
    kind: 'choice',
    required: true,
    label: lookOver.label,
    hint: null,
    before: null,
    choices: [{ value: 'yes', label: send.word }],
    closing: [
      paragraph(strong(lookOver.title(measure.code, measure.title))),
      ...contentBlocks(contentOf(args, questionnaire), questionnaire, by),
    ],
  }
}
