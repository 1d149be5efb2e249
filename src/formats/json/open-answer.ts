import { dayOf } from '#domain/instant.ts'
import type { AnswerFacts, InterimReport } from '#domain/interim-report.ts'
import { isField } from '#domain/questionnaire.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { line } from './line.ts'
import { openText } from './open-text.ts'

/** What was answered, and what a reader must know of it. */
export function openAnswer(answer: AnswerFacts, facts: InterimReport, words: Catalogue) {
  const { proposed, unchangedRounds, supplement, incomplete, partner, reworded } = answer
  return {
    ...openSaid(answer, facts, words),
    proposed: proposed || undefined,
    unchangedReports: unchangedRounds || undefined,
    supplement: supplement ? dayOf(answer.at, facts.city.zone) : undefined,
    partner: line(partner),
    reworded,
    unanswered: incomplete.length > 0 ? incomplete : undefined,
  }
}

/** The light, the percentage and the texts of an answer. */
export const openSaid = ({ light, percent, fields }: AnswerFacts, { questions }: InterimReport, words: Catalogue) => ({
  light: light ?? 'no-light',
  percent: percent ?? undefined,
  texts: questions.filter(isField).flatMap((question) => openText(question, fields[question.id] ?? '', words) ?? []),
})
