import type { AnswerContent } from '#domain/answer.ts'
import type { Measure } from '#domain/measure.ts'
import { isPoint } from '#domain/motion.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Question } from '#domain/questionnaire.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { pointText } from '#app/answers/point-text.ts'
import { saysTooLittle } from '#app/answers/says-too-little.ts'

interface SaidOfPoint {
  readonly content: AnswerContent
  /** What was left out of its text, and why: nothing goes without a word. */
  readonly remarks: readonly string[]
}

/**
 * What is said to a motion's point as the statement may print it, without what does not belong there; whatever is said
 * to anything else as it stands. Refuses a text that says too little to be printed.
 */
export function saidOfPoint(
  measure: Measure,
  content: AnswerContent,
  questionnaire: readonly Question[],
  { words }: Pick<Actor, 'words'>,
): Outcome<SaidOfPoint> {
  const { text: said } = content.fields
  if (!isPoint(measure) || said === undefined) return accepted({ content, remarks: [] })
  if (saysTooLittle(said)) return refused({ kind: 'no-sentence', text: said })
  const isRated = questionnaire.some(({ kind }) => kind === 'light' || kind === 'percent')
  const { text, leftOut } = pointText(said, measure.position, isRated)
  return accepted({
    content: { ...content, fields: { ...content.fields, text } },
    remarks: leftOut.map(({ why, words: left }) => words.motions.leftOut[why](left)),
  })
}
