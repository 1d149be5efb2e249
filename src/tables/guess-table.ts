import type { Catalogue } from '#text/catalogue.ts'
import { contentOf } from '#tables/column-content.ts'
import { type ColumnWord, columnWords } from '#tables/column-word.ts'
import { type ColumnGuess, guessColumns } from '#tables/guess-columns.ts'
import { likeness, nameLikeness } from '#tables/name-likeness.ts'
import { type Grid, mostLinesAbove, type Table, tableOf } from '#tables/table.ts'

/** A table in other words and what its columns seem to give. */
export interface GuessedTable {
  readonly sheet: string | null
  readonly table: Table
  /** In the order of the columns. */
  readonly guesses: readonly ColumnGuess[]
  /** What stands above the heading, and the sheet's name: they may say what the whole table is about. */
  readonly above: readonly string[]
}

/** No heading is longer. */
const longestHeading = 40

/** What a grid seems to hold; null when too little of it is like anything we look for. */
export function guessTable(grid: Grid, words: Catalogue['imports']['problems']): GuessedTable | null {
  const at = headingOf(grid)
  const table = tableOf(grid, at, { refuse: () => undefined }, words)
  if (table === null) return null
  const columns = [...new Set(table.columns)].filter((column) => column !== '')
  const guesses = guessColumns(
    columns.map((column) =>
      contentOf(
        column,
        table.rows.map(({ cells }) => cells[column] ?? ''),
      ),
    ),
  )
  const has = (word: ColumnWord): boolean => guesses.some((guess) => guess.word === word)
  if (guesses.length < 2 || !(has('code') || has('title'))) return null
  const above = grid.rows.slice(0, at).flatMap(({ cells }) => cells.filter((cell) => cell !== ''))
  return { sheet: grid.sheet, table, guesses, above: [...(grid.sheet === null ? [] : [grid.sheet]), ...above] }
}

/** The row near the top that is most like a heading. */
function headingOf({ rows }: Grid): number {
  const strengths = rows.slice(0, mostLinesAbove).map(({ cells }) =>
    cells
      .filter((cell) => cell.trim() !== '' && cell.length <= longestHeading)
      .map((cell) => Math.max(...columnWords.map((word) => nameLikeness(cell, word))))
      .filter((strength) => strength >= likeness.compound)
      .reduce((sum, strength) => sum + strength, 0),
  )
  return Math.max(0, strengths.indexOf(Math.max(...strengths)))
}
