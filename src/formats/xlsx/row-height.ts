import type { PaperCell } from '#tables/paper-table.ts'
import { cellText } from './cell-text.ts'

const points = 15
// A longer text is read in the cell itself; a row as high as the window could not be scrolled past.
const mostLines = 20

/** How high a row must be to show its cells, in points: not every program measures wrapped texts by itself. */
export function rowHeight(cells: readonly PaperCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, at) => linesOf(cellText(cell), widths[at] ?? 1))
  return points * Math.min(Math.max(1, ...lines), mostLines)
}

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 2))), 0)
