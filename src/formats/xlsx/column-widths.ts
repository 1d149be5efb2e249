import type { PaperColumn, PaperTable } from '#tables/paper-table.ts'
import { cellText } from './cell-text.ts'

const widest: Readonly<Record<PaperColumn['kind'], number>> = {
  code: 11,
  text: 24,
  prose: 60,
  light: 22,
  number: 14,
  euro: 16,
  day: 13,
}

const measured: ReadonlySet<PaperColumn['kind']> = new Set(['text', 'prose', 'light'])

// Room for the button of the filter.
const besideName = 4

/** Widths of columns in characters: what is said at length wraps in its column, and where nothing is said little is left. */
export const columnWidths = ({ columns, rows }: PaperTable): readonly number[] =>
  columns.map(({ name, kind }, at) => {
    const longestWord = Math.max(...name.split(' ').map((word) => word.length))
    const longestCell = rows.reduce((most, row) => Math.max(most, cellText(row[at] ?? null).length), 0)
    const needed = Math.max(longestWord + besideName, longestCell + 2)
    return measured.has(kind) ? Math.min(widest[kind], needed) : widest[kind]
  })
