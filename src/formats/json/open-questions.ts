import type { InterimReport } from '#domain/interim-report.ts'
import { questionTitle } from '#report/question-title.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { line } from './line.ts'

/** What was asked, under the headings of the paper. */
export const openQuestions = ({ questions }: InterimReport, words: Catalogue) =>
  questions.map((question) => ({ id: question.id, kind: question.kind, title: line(questionTitle(question, words)) }))
