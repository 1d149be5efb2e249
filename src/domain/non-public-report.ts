import { type AnswerFacts, interimReport, type InterimReport, type ReportInput } from '#domain/interim-report.ts'
import type { Question } from '#domain/questionnaire.ts'

/**
 * The report as its non-public part tells it: the whole, with the measures and answers that are not for the public.
 * Null where there is none of either, for then the public part says it all.
 */
export function nonPublicReport(input: Omit<ReportInput, 'level'>): InterimReport | null {
  const report = interimReport({ ...input, level: 'non-public' })
  const hidden = new Set(input.measures.filter(({ level }) => level !== 'public').map(({ code }) => code))
  const confidential = report.questions.filter(({ level }) => level !== 'public')
  const says = (answer: AnswerFacts | null): boolean => confidential.some((question) => isAnswered(question, answer))
  const isMore = report.profiles.some(({ code, now, last }) => hidden.has(code) || says(now) || says(last))
  return isMore ? report : null
}

function isAnswered({ id, kind }: Question, answer: AnswerFacts | null): boolean {
  if (answer === null) return false
  if (kind === 'light' || kind === 'percent') return answer[kind] !== null
  return (answer.fields[id] ?? '').trim() !== ''
}
