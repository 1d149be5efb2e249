import type { AnswerContent } from '#domain/answer.ts'
import { needsCause } from '#domain/light.ts'
import type { Question } from '#domain/questionnaire.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Choice, Prompt } from '#app/contracts/prompt.ts'
import { lightOf } from '#app/answers/answer-content.ts'

/**
 * The questionnaire as questions to a person, each with what was said last time. What only yellow and red need is
 * offered, but not demanded, while no light is known.
 */
export function answerPrompts(
  questionnaire: readonly Question[],
  args: Args,
  last: AnswerContent | undefined,
  by: Actor,
): readonly Prompt[] {
  const light = lightOf(args, questionnaire)
  return questionnaire
    .filter(({ when }) => when === 'always' || light === null || needsCause(light))
    .map((question) => prompt(question, question.when === 'always' || needsCause(light), last, by))
}

function prompt(question: Question, applies: boolean, last: AnswerContent | undefined, { words, say }: Actor): Prompt {
  const { id, kind, required, label, level, limit } = question
  const known = Object.entries(words.questions.known).find(([each]) => each === id)?.[1]
  return {
    id,
    kind,
    required: required && applies,
    label: label ?? known?.label ?? id,
    hint: label === null ? (known?.hint ?? null) : null,
    marks: [...(known?.marks ?? []), ...(label === null ? [] : [label.replace(/[?:]$/, '')])],
    before: before(question, last, say),
    level,
    limit,
  }
}

function before({ id, kind }: Question, last: AnswerContent | undefined, say: Actor['say']): Choice | null {
  if (!last) return null
  if (kind === 'light') return last.light && { value: last.light, label: say.light(last.light) }
  if (kind === 'percent')
    return last.percent === null ? null : { value: String(last.percent), label: `${last.percent} %` }
  const text = last.fields[id]
  return text === undefined || text === '' ? null : { value: text, label: text }
}
