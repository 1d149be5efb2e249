import { writeXlsx } from 'hucre/xlsx'
import type { Seed } from '#app/contracts/seed.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { planFileName } from '#domain/plan-file-name.ts'
import { excelText, longestCell } from '#tables/excel-text.ts'
import { withNeededMark } from '#tables/formula-mark.ts'
import { tablesOf, type WrittenTable } from '#tables/write-tables.ts'

/** A workbook says when it was made; ours is the same whenever the same is written. */
const always = new Date(Date.UTC(2000, 0, 1))

/** Columns whose cells are numbers to count and sort by; all others are text, even where they look like a number. */
const numbers: ReadonlySet<string> = new Set(['percent', 'position', 'rank', 'step', 'reminders', 'unchanged-rounds'])

const wide: ReadonlySet<string> = new Set(['title', 'description', 'text', 'cause', 'options', 'next', 'note'])

/** One workbook, a sheet for each kind of thing; null when a text is too long for a cell. */
export async function writeXlsxFile(seed: Seed): Promise<readonly SourceFile[] | null> {
  const tables = tablesOf(seed)
  if (tables.some(({ rows }) => rows.flat().some((cell) => cell.length > longestCell))) return null
  const bytes = await writeXlsx({ sheets: tables.map(sheetOf), properties: { created: always, modified: always } })
  return [{ name: `${planFileName(seed.plan?.code)}.xlsx`, bytes }]
}

function sheetOf({ name, columns, rows }: WrittenTable) {
  return {
    name,
    columns: columns.map((column) => ({ width: wide.has(column) ? 48 : 16 })),
    freezePane: { rows: 1 },
    rows: [[...columns], ...rows.map((cells) => cells.map((cell, at) => valueOf(cell, columns[at] ?? '')))],
  }
}

function valueOf(cell: string, column: string): string | number | null {
  if (cell === '') return null
  return numbers.has(column) ? Number(cell) : excelText(withNeededMark(cell))
}
