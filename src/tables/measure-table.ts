import { dayOf } from '#domain/instant.ts'
import type { AnswerFacts, InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import { isField } from '#domain/questionnaire.ts'
import { answerNotes } from '#report/answer-notes.ts'
import { boardLabel } from '#report/board-label.ts'
import { cleanLine, cleanText } from '#report/clean-text.ts'
import { answerMark, markBefore } from '#report/light-mark.ts'
import { questionTitle } from '#report/question-title.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { answerColumn } from '#tables/answer-column.ts'
import { answerText } from '#tables/answer-text.ts'
import { lightCell } from '#tables/light-cell.ts'
import { listed } from '#tables/listed.ts'
import {
  codeColumn,
  type ColumnOf,
  dayColumn,
  lightColumn,
  numberColumn,
  type PaperTable,
  paperTable,
  proseColumn,
  textColumn,
} from '#tables/paper-table.ts'

type MeasureColumn = ColumnOf<MeasureFacts>

/** A row per measure, with every question of the paper's level; `marks` are those that every page has and stand in every row. */
export function measureTable(facts: InterimReport, marks: readonly (string | null)[], words: Catalogue): PaperTable {
  const { columns, tables, again } = words.openData
  const { round, city } = facts
  const marked = marks.filter((mark) => mark !== null).join(' · ')
  const editions = marked === '' ? [] : [textColumn<MeasureFacts>(columns.edition, () => cleanLine(marked))]
  return paperTable(
    tables.measures,
    [
      ...masterData(facts, words),
      codeColumn<MeasureFacts>(words.imports.columns.words.round, () => cleanLine(round.label)),
      ...standing(words),
      ...facts.questions.filter(isField).map((question) => answerColumn(question, words)),
      proseColumn<MeasureFacts>(columns.notes, ({ now }) => (now ? answerNotes(now, facts, words).join(' ') : '')),
      codeColumn<MeasureFacts>(columns.lastRound, ({ now, last }) => (now ? '' : cleanLine(last?.round ?? ''))),
      proseColumn<MeasureFacts>(columns.last, ({ now, last }) => (now || !last ? '' : allOf(last, facts, words))),
      ...boardColumn(facts, words),
      dayColumn<MeasureFacts>(columns.asOf, () => dayOf(round.asOf, city.zone)),
      ...editions,
    ],
    facts.profiles,
    again,
  )
}

/** What the advisory board says to each; most papers have no such column. */
function boardColumn({ board }: InterimReport, words: Catalogue): readonly MeasureColumn[] {
  if (!board?.statements.some(({ measure }) => measure !== null)) return []
  const saidTo = (code: string): string =>
    board.statements
      .filter(({ measure }) => measure === code)
      .map((each) => `${boardLabel(each, board.boards.length > 1, words)}: ${cleanText(each.text).trim()}`)
      .join('\n')
  return [proseColumn(words.reports.board.column, ({ code }) => saidTo(code))]
}

function masterData({ fields }: InterimReport, words: Catalogue): readonly MeasureColumn[] {
  const named = words.imports.columns.words
  const sourceOf = (name: string | null) => cleanLine(fields.find((field) => field.name === name)?.source ?? '')
  return [
    codeColumn(named.code, ({ code }) => cleanLine(code)),
    textColumn(named.title, ({ title }) => cleanLine(title)),
    proseColumn(named.description, ({ description }) => cleanText(description).trim()),
    textColumn(named.field, ({ field }) => cleanLine(field ?? '')),
    ...(fields.some(({ source }) => source !== undefined)
      ? [textColumn<MeasureFacts>(words.references.taxonomy, ({ field }) => sourceOf(field))]
      : []),
    textColumn(named.lead, ({ lead }) => cleanLine(lead ?? '')),
    textColumn(named.participants, ({ participants }) => listed(participants)),
    textColumn(named.partners, ({ partners }) => listed(partners)),
    textColumn(words.references.title, ({ references = [] }) =>
      listed(references.map(({ title, url }) => (url === null ? title : `${title} <${url}>`))),
    ),
  ]
}

function standing(words: Catalogue): readonly MeasureColumn[] {
  const { columns, state, change } = words.openData
  const named = words.imports.columns.words
  return [
    textColumn(columns.state, (measure) => state[measure.state]),
    lightColumn(named.light, ({ now }) => lightCell(answerMark(now, words), now === null)),
    lightColumn(columns.lightBefore, (measure) => {
      const before = markBefore(measure, words)
      return before && lightCell(before, measure.missingBefore === true)
    }),
    textColumn(columns.change, ({ now, ...measure }) => now && change[measure.change]),
    numberColumn(named.percent, ({ now }) => now?.percent ?? null),
    numberColumn(columns.percentBefore, ({ last }) => last?.percent ?? null),
  ]
}

/** All that an older answer says, each text after its question. */
const allOf = (answer: AnswerFacts, { questions }: InterimReport, words: Catalogue): string =>
  questions
    .filter(isField)
    .map((question) => [cleanLine(questionTitle(question, words)), answerText(answer, question, words)] as const)
    .filter(([, text]) => text !== '')
    .map(([title, text]) => `${title}: ${text}`)
    .join('\n')
