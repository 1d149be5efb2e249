import { appliesTo, type Question } from '#domain/questionnaire.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Became } from '#app/contracts/said.ts'
import { lightOf } from '#app/answers/answer-content.ts'

/**
 * An answer with what edited words say now in place of what they said before. Of a line, what is no longer said goes; the
 * cause of a light that has turned green goes, too.
 */
export function amended(
  before: Args,
  { asking, questions }: Pick<Became, 'asking' | 'questions'>,
  said: Args,
  questionnaire: readonly Question[],
): Args {
  const asked = questionnaire.map(({ id }) => id)
  const gone = asking !== null ? [] : questions.length === 0 ? asked : questions
  const args = { ...without(before, gone), ...said }
  const light = lightOf(args, questionnaire)
  const idle = questionnaire.filter((question) => light !== null && !appliesTo(question, light)).map(({ id }) => id)
  return without(args, idle)
}

const without = (args: Args, ids: readonly string[]): Args =>
  Object.fromEntries(Object.entries(args).filter(([id]) => !ids.includes(id)))
