import type { AnswerFacts } from '#domain/interim-report.ts'
import type { Question } from '#domain/questionnaire.ts'
import { cleanText } from '#report/clean-text.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { fieldLines } from '#text/field-lines.ts'

/** What an answer says to a question, as a cell holds it. */
export function answerText({ fields }: AnswerFacts, { id, kind }: Question, words: Catalogue): string {
  const kept = fields[id] ?? ''
  return kept.trim() === '' ? '' : cleanText(fieldLines(kind, kept, words).join('\n')).trim()
}
