import type { AnswerContent } from '#domain/answer.ts'
import { appliesTo, isRated, type Question } from '#domain/questionnaire.ts'
import { catalogue } from '#text/catalogue.ts'
import { fieldLines } from '#text/field-lines.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Choice, Prompt } from '#app/contracts/prompt.ts'
import { lightOf } from '#app/answers/answer-content.ts'

/**
 * The questionnaire as questions to a person, each with what was said last time. What only some lights need is offered,
 * but not demanded, while no light is known.
 */
export function answerPrompts(
  questionnaire: readonly Question[],
  args: Args,
  last: AnswerContent | undefined,
  by: Actor,
): readonly Prompt[] {
  const light = lightOf(args, questionnaire)
  const asksLight = isRated(questionnaire)
  return questionnaire
    .filter((question) => light === null || appliesTo(question, light))
    .map((question) => {
      const applies = appliesTo(question, light)
      return { ...prompt(question, applies, last, by), ...(asksLight && !applies && { notYet: true as const }) }
    })
}

function prompt(question: Question, applies: boolean, last: AnswerContent | undefined, by: Actor): Prompt {
  const { id, kind, required, label, level, limit } = question
  const known = wording(by.words, id)
  return {
    id,
    kind,
    required: required && applies,
    label: label ?? known?.label ?? id,
    hint: label === null ? (known?.hint ?? null) : null,
    marks: [
      ...new Set([by.words, catalogue('de'), catalogue('en')].flatMap((words) => wording(words, id)?.marks ?? [])),
      ...(label === null ? [] : [label.replace(/[?:]$/, '')]),
    ],
    before: before(question, last, by),
    level,
    limit,
  }
}

const wording = ({ questions }: Actor['words'], id: string) =>
  Object.entries(questions.known).find(([known]) => known === id)?.[1]

function before({ id, kind }: Question, last: AnswerContent | undefined, { words, say }: Actor): Choice | null {
  if (!last) return null
  if (kind === 'light') return last.light && { value: last.light, label: say.light(last.light) }
  if (kind === 'percent')
    return last.percent === null ? null : { value: String(last.percent), label: say.percent(last.percent) }
  const text = last.fields[id]
  return text === undefined || text === '' ? null : { value: text, label: fieldLines(kind, text, words).join('; ') }
}
