import type { BoardStatementFacts } from '#domain/board-facts.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { boardLabel } from '#report/board-label.ts'
import { cleanLine, cleanText } from '#report/clean-text.ts'
import { codeColumn, type PaperTable, paperTable, proseColumn, textColumn } from '#tables/paper-table.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** What the advisory board says, a row each: to a measure, or without a code to the report; null where it says nothing. */
export function boardTable({ board }: InterimReport, words: Catalogue): PaperTable | null {
  if (!board || board.statements.length === 0) return null
  const { tables, columns, again } = words.openData
  const several = board.boards.length > 1
  return paperTable<BoardStatementFacts>(
    tables.board,
    [
      codeColumn(words.imports.columns.words.code, ({ measure }) => cleanLine(measure ?? '')),
      textColumn(columns.whose, (statement) => boardLabel(statement, several, words)),
      proseColumn(columns.question, ({ question }) => cleanLine(question ?? '')),
      proseColumn(columns.statement, ({ text }) => cleanText(text).trim()),
    ],
    board.statements,
    again,
  )
}
