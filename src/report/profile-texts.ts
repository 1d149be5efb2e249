import { dayOf } from '#domain/instant.ts'
import type { AnswerFacts, InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import { isField, type Question } from '#domain/questionnaire.ts'
import { answerNotes } from '#report/answer-notes.ts'
import { boardBlocks } from '#report/board-blocks.ts'
import type { Block } from '#report/block.ts'
import { measurePassage } from '#domain/passage.ts'
import { heading, paragraph, passage, strong, t } from '#report/build.ts'
import { fieldBlocks } from '#report/field-blocks.ts'
import { milestoneTable } from '#report/milestone-table.ts'
import { prose } from '#report/prose.ts'
import { questionTitle } from '#report/question-title.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** What a profile tells below its facts, under headings of `depth`. */
export function profileTexts(
  measure: MeasureFacts,
  depth: 3 | 4,
  facts: InterimReport,
  words: Catalogue,
): readonly Block[] {
  const description = prose(measure.description)
  return [
    ...(description.length === 0 ? [] : [heading(depth, words.reports.profiles.description), ...description]),
    ...(measure.now === null ? oldTexts(measure, facts, words) : newTexts(measure, measure.now, depth, facts, words)),
    ...boardBlocks(measure.code, depth, facts, words),
  ]
}

/** What was said to a point: its statement stands there without a heading, whatever else was asked under one. */
export const answerTexts = (
  measure: MeasureFacts,
  now: AnswerFacts,
  facts: InterimReport,
  words: Catalogue,
): readonly Block[] => [
  ...notesOn(now, facts, words),
  ...passagesOf(now, facts.questions, words).flatMap(([question, blocks]) => [
    ...(question.id === 'text' ? [] : [heading(2, questionTitle(question, words))]),
    ...answered(measure, question, blocks, { facts, words }),
  ]),
]

const newTexts = (
  measure: MeasureFacts,
  now: AnswerFacts,
  depth: 3 | 4,
  facts: InterimReport,
  words: Catalogue,
): readonly Block[] => [
  ...notesOn(now, facts, words),
  ...passagesOf(now, facts.questions, words).flatMap(([question, blocks]) => [
    heading(depth, questionTitle(question, words)),
    ...answered(measure, question, blocks, { facts, words }),
  ]),
]

const notesOn = (now: AnswerFacts, facts: InterimReport, words: Catalogue): readonly Block[] =>
  answerNotes(now, facts, words).map((note) => paragraph({ type: 'emphasis', children: [t(note)] }))

function answered(
  measure: MeasureFacts,
  question: Question,
  blocks: readonly Block[],
  { facts, words }: { readonly facts: InterimReport; readonly words: Catalogue },
): readonly Block[] {
  if (question.kind === 'text') return [passage(measurePassage(measure.code, question.id), blocks)]
  const dated = question.kind === 'milestones' ? milestoneTable(measure, question, facts, words) : []
  return dated.length > 0 ? dated : blocks
}

/** Without an answer: that there is none, and the last one as a quotation with its date. */
function oldTexts({ state, last }: MeasureFacts, facts: InterimReport, words: Catalogue): readonly Block[] {
  const said = words.reports.profiles
  const opening = [strong(`${words.lights.noAnswer}.`), ` ${said.noAnswer[state]}`]
  if (last === null) return [paragraph(...opening, ` ${said.neverAnswered}`)]
  const passages = passagesOf(last, facts.questions, words).flatMap(([question, blocks]) => [
    paragraph(strong(questionTitle(question, words))),
    ...blocks,
  ])
  return [
    paragraph(...opening),
    {
      type: 'quote',
      children: [paragraph(strong(`${said.old(last.round, dayOf(last.at, facts.city.zone))}:`)), ...passages],
    },
  ]
}

/** What an answer says apart from light and percentage, in the order of the questions. */
const passagesOf = (
  answer: AnswerFacts,
  questions: readonly Question[],
  words: Catalogue,
): readonly (readonly [Question, readonly Block[]])[] =>
  questions
    .filter(isField)
    .map((question) => [question, fieldBlocks(question, answer.fields[question.id] ?? '', words)] as const)
    .filter(([, blocks]) => blocks.length > 0)
