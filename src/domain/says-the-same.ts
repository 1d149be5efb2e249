import type { Answer } from '#domain/answer.ts'

/** Whether an answer carries an earlier one on, or says the same word for word. */
export function saysTheSame(answer: Answer, earlier: Answer): boolean {
  if (answer.carriedFrom === earlier.id) return true
  const questions = new Set([...Object.keys(answer.fields), ...Object.keys(earlier.fields)])
  const isSameText = (id: string): boolean => (answer.fields[id] ?? '') === (earlier.fields[id] ?? '')
  return answer.light === earlier.light && answer.percent === earlier.percent && [...questions].every(isSameText)
}
