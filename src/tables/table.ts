import type { Catalogue } from '#text/catalogue.ts'
import type { Reader } from '#sources/reader.ts'
import type { Sentence } from '#sources/say-issue.ts'

type Words = Catalogue['imports']['problems']

/** Rows of text as a file or one sheet of it holds them, blank rows left out. */
export interface Grid {
  /** The sheet's name; null where a file holds one table only. */
  readonly sheet: string | null
  readonly hidden?: boolean
  readonly rows: readonly GridRow[]
}

/** A row with the line in which it begins, 1-based. */
export interface GridRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly hidden?: boolean
  /** Why a cell has no value, by its place in the row; told once its column is used. */
  readonly faults?: ReadonlyMap<number, Sentence>
}

/** A grid with a heading. */
export interface Table {
  readonly columns: readonly string[]
  /** That of the heading. */
  readonly line: number
  readonly rows: readonly Row[]
}

export interface Row {
  readonly line: number
  /** By column. */
  readonly cells: Readonly<Record<string, string>>
  /** By column, too. */
  readonly faults: ReadonlyMap<string, Sentence>
}

// Far more than any report has; a file with more is no table of measures.
const mostColumns = 500

/** The grid as a table whose heading is the row at `heading`; null once that is refused. Rows that do not fit are, too. */
export function tableOf({ rows }: Grid, heading: number, reader: Pick<Reader, 'refuse'>, words: Words): Table | null {
  const [head, ...others] = rows.slice(heading)
  if (!head) return null
  const { line } = head
  if (head.cells.length > mostColumns) {
    reader.refuse([line], words.tooManyColumns(head.cells.length, mostColumns))
    return null
  }
  const columns = head.cells.map((cell) => cell.trim())
  for (const column of new Set(columns.filter((name, index) => name !== '' && columns.indexOf(name) !== index))) {
    reader.refuse([line], words.columnTwice(column))
  }
  return { columns, line, rows: others.flatMap((row) => rowOf(row, columns, reader, words)) }
}

function rowOf(row: GridRow, columns: readonly string[], { refuse }: Pick<Reader, 'refuse'>, words: Words) {
  const { line, cells } = row
  if (cells.length !== columns.length) {
    refuse([line], words.unevenRow(cells.length, columns.length))
    return []
  }
  const named = columns.map((column, index) => [column, cells[index]?.trim() ?? ''] as const)
  const faults = new Map([...(row.faults ?? [])].map(([index, sentence]) => [columns[index] ?? '', sentence] as const))
  return [{ line, cells: Object.fromEntries(named), faults }]
}

// Above a table people write its title, its date, a blank line.
export const mostLinesAbove = 20

/** Which row is the heading: the first near the top of which `fits` holds, else the first of all. */
export function headingIn({ rows }: Grid, fits: (columns: readonly string[]) => boolean): number {
  const found = rows.slice(0, mostLinesAbove).findIndex(({ cells }) => fits(cells.map((cell) => cell.trim())))
  return Math.max(found, 0)
}
