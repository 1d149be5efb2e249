import { columnWidths } from './column-widths.ts'
import { rowWidth, span, type Row, type Span } from './row.ts'
import { widestWord, wrap } from './wrap.ts'

const gap = 2

export type Cells = readonly (readonly Span[])[]
export type Align = 'left' | 'right'

/** The lines of each row of cells, in aligned columns, wrapped within them. Undefined when `width` is too little. */
export function grid(
  rows: readonly Cells[],
  width: number,
  align: readonly Align[] = [],
): readonly (readonly Row[])[] | undefined {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: count }, (_, at) => column(rows.map((row) => row[at] ?? [])))
  const widths = columnWidths(columns, width - gap * (count - 1))
  return widths && rows.map((row) => lines(row, widths, align))
}

function column(cells: Cells): { natural: number; least: number } {
  const natural = Math.max(0, ...cells.flatMap((cell) => wrap(cell, Infinity).map(rowWidth)))
  return { natural, least: Math.max(0, ...cells.map(widestWord)) }
}

function lines(cells: Cells, widths: readonly number[], align: readonly Align[]): readonly Row[] {
  const wrapped = widths.map((width, at) => wrap(cells[at] ?? [], width))
  const height = Math.max(...wrapped.map((cell) => cell.length))
  return Array.from({ length: height }, (_, line) =>
    trimmed(wrapped.flatMap((cell, at) => [...padded(cell[line] ?? [], widths[at] ?? 0, align[at]), space(gap)])),
  )
}

function padded(row: Row, width: number, align: Align = 'left'): Row {
  const fill = space(width - rowWidth(row))
  return align === 'left' ? [...row, fill] : [fill, ...row]
}

/** Without the empty spans at the end of a line. */
const trimmed = (row: Row): Row => row.slice(0, row.findLastIndex(({ text }) => text.trim() !== '') + 1)

const space = (width: number): Span => span(' '.repeat(Math.max(0, width)))
