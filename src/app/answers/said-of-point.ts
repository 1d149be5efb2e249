import type { AnswerContent } from '#domain/answer.ts'
import type { Measure } from '#domain/measure.ts'
import { isPoint } from '#domain/motion.ts'
import type { Question } from '#domain/questionnaire.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { lightAt } from '#app/chat/light-at.ts'

interface SaidOfPoint {
  readonly content: AnswerContent
  /** What was left out of its text, and why: nothing goes without a word. */
  readonly remarks: readonly string[]
}

/**
 * What is said to a motion's point as the statement may print it: without its own heading (`Zu 4:`) and, where neither
 * light nor percentage is asked for, without those that a measure's report begins with (`grün 60`).
 */
export function saidOfPoint(
  measure: Measure,
  content: AnswerContent,
  questionnaire: readonly Question[],
  { words }: Pick<Actor, 'words'>,
): SaidOfPoint {
  const { text = '' } = content.fields
  if (!isPoint(measure)) return { content, remarks: [] }
  const heading = headingAt(text, measure.position)
  const said = text.slice(heading.length)
  const rating = questionnaire.some(({ kind }) => kind === 'light' || kind === 'percent') ? '' : ratingAt(said)
  const { ownHeading, noRating } = words.motions
  return {
    content: { ...content, fields: { ...content.fields, text: said.slice(rating.length) } },
    remarks: [
      ...(heading === '' ? [] : [ownHeading(heading.trim())]),
      ...(rating === '' ? [] : [noRating(rating.trim().replace(/[,;:.]$/, ''))]),
    ],
  }
}

const headingAt = (text: string, no: number): string =>
  new RegExp(String.raw`^(?:zu|to|on)\s+(?:(?:punkt|point)\s+)?${no}\s*[.:)]\s+(?=\S)`, 'i').exec(text)?.[0] ?? ''

/** A light and a percentage before a sentence; „Grün 60 % der Flächen“ is one itself. */
function ratingAt(text: string): string {
  const light = lightAt(text)
  if (light === undefined) return ''
  const percent = /^[,;:.]?\s+\d{1,3}(?:\s?(?:%|[Pp]rozent|[Pp]ercent))?[,;:.]?\s+(?=["„“]?\p{Lu})/u
  const found = percent.exec(text.slice(light.length))?.[0]
  return found === undefined ? '' : light + found
}
