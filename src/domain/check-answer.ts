import type { AnswerContent } from '#domain/answer.ts'
import type { Outcome } from '#domain/outcome.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import type { Question } from '#domain/questionnaire.ts'
import { appliesTo, isField } from '#domain/questionnaire.ts'

/**
 * The answer as it may be kept: texts trimmed, empty ones and what the questionnaire does not ask left out. Refuses a
 * percent that is no whole number from 0 to 100, a text over its limit, and required questions left open.
 */
export function checkAnswer(content: AnswerContent, questionnaire: readonly Question[]): Outcome<AnswerContent> {
  const asks = (kind: Question['kind']): boolean => questionnaire.some((question) => question.kind === kind)
  const kept: AnswerContent = {
    light: asks('light') ? content.light : null,
    percent: asks('percent') ? content.percent : null,
    fields: keptTexts(content, questionnaire),
  }
  const problem = badPercent(kept) ?? tooLong(kept, questionnaire) ?? leftOpen(kept, questionnaire)
  return problem ? refused(problem) : accepted(kept)
}

/** The required questions that are still unanswered; those asked only of yellow and red count only there. */
export function missingQuestions(
  content: Partial<AnswerContent>,
  questionnaire: readonly Question[],
): readonly Question[] {
  return questionnaire.filter(
    (question) => question.required && appliesTo(question, content.light) && !isAnswered(question, content),
  )
}

function isAnswered({ kind, id }: Question, { light, percent, fields }: Partial<AnswerContent>): boolean {
  switch (kind) {
    case 'light':
      return (light ?? null) !== null
    case 'percent':
      return (percent ?? null) !== null
    case 'text':
    case 'milestones':
    case 'cost':
    case 'links':
      return Boolean(fields?.[id]?.trim())
  }
}

function keptTexts(content: AnswerContent, questionnaire: readonly Question[]): Readonly<Record<string, string>> {
  const texts = questionnaire.filter(isField).map(({ id }) => [id, content.fields[id]?.trim() ?? ''] as const)
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

function badPercent({ percent }: AnswerContent): Problem | undefined {
  if (percent === null || (Number.isInteger(percent) && percent >= 0 && percent <= 100)) return undefined
  return { kind: 'bad-percent', text: String(percent) }
}

function tooLong({ fields }: AnswerContent, questionnaire: readonly Question[]): Problem | undefined {
  for (const { id, limit } of questionnaire) {
    const length = [...(fields[id] ?? '')].length
    if (length > limit) return { kind: 'text-too-long', question: id, length, limit }
  }
  return undefined
}

function leftOpen(content: AnswerContent, questionnaire: readonly Question[]): Problem | undefined {
  const missing = missingQuestions(content, questionnaire)
  const always = missing.find(({ when }) => when === 'always')
  if (always) return { kind: 'empty-text', question: always.id }
  if (content.light === null || missing.length === 0) return undefined
  return { kind: 'cause-missing', light: content.light, questions: missing.map(({ id }) => id) }
}
