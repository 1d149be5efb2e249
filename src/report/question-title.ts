import type { Question } from '#domain/questionnaire.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** The heading under which a paper shows what was answered to `question`. */
export function questionTitle(question: Question, { questions }: Catalogue): string {
  const known = Object.entries(questions.known).find(([id]) => id === question.id)
  return known?.[1].paper ?? question.label ?? question.id
}
