import type { MeasureFacts } from '#domain/interim-report.ts'
import type { Question } from '#domain/questionnaire.ts'
import { cleanLine } from '#report/clean-text.ts'
import { questionTitle } from '#report/question-title.ts'
import { answerText } from '#tables/answer-text.ts'
import { type ColumnOf, proseColumn } from '#tables/paper-table.ts'
import { amountNamed } from '#text/amount-named.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** What was answered to a question in this round. */
export function answerColumn(question: Question, words: Catalogue): ColumnOf<MeasureFacts> {
  const name = cleanLine(questionTitle(question, words))
  if (question.kind !== 'cost') return proseColumn(name, ({ now }) => (now ? answerText(now, question, words) : ''))
  // An amount is a number; what was imported and is none stays the text it was.
  return {
    name,
    kind: 'euro',
    of: ({ now }) => (now && (amountNamed(now.fields[question.id] ?? '') ?? answerText(now, question, words))) || null,
  }
}
