import type { AnswerContent } from '#domain/answer.ts'
import { isField, type Question } from '#domain/questionnaire.ts'
import { list, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import { questionTitle } from '#report/question-title.ts'
import { fieldLines } from '#text/field-lines.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** What an answer says, part by part, as it is or will be stored: a misunderstanding is seen at once. */
export function contentBlocks(
  { light, percent, fields }: AnswerContent,
  questionnaire: readonly Question[],
  { words, say }: Actor,
): readonly Block[] {
  const withPercent = percent !== null && questionnaire.some(({ kind }) => kind === 'percent')
  const texts = questionnaire.filter((question) => isField(question) && (fields[question.id] ?? '') !== '')
  const isAsked = light !== null || questionnaire.some(({ kind }) => kind === 'light')
  const head: Block[] = [
    {
      type: 'paragraph',
      children: [{ type: 'light', light, label: say.light(light) }, t(withPercent ? ` · ${say.percent(percent)}` : '')],
    },
  ]
  return [
    ...(isAsked ? head : []),
    list(
      ...texts.map((question) => {
        const said = fieldLines(question.kind, fields[question.id] ?? '', words).join('; ')
        return `${questionTitle(question, words)}: ${said}`
      }),
    ),
  ]
}
