import type { PaperCell, PaperColumn } from '#tables/paper-table.ts'

/** Widths of columns in characters; what is said at length wraps in its column. */
export const widths: Readonly<Record<PaperColumn['kind'], number>> = {
  code: 11,
  text: 24,
  prose: 60,
  light: 22,
  number: 14,
  euro: 16,
  day: 13,
}

const points = 15
// A longer text is read in the cell itself; a row as high as the window could not be scrolled past.
const mostLines = 20

/** How high a row must be to show its cells, in points: not every program measures wrapped texts by itself. */
export function rowHeight(cells: readonly PaperCell[], columns: readonly PaperColumn[]): number {
  const lines = cells.map((cell, at) => linesOf(textOf(cell), widths[columns[at]?.kind ?? 'text']))
  return points * Math.min(Math.max(1, ...lines), mostLines)
}

const textOf = (cell: PaperCell): string =>
  typeof cell === 'object' && cell !== null ? cell.label : String(cell ?? '')

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 2))), 0)
