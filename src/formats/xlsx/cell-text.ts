import type { PaperCell } from '#tables/paper-table.ts'

/** What a cell shows, near enough to measure it. */
export const cellText = (cell: PaperCell): string =>
  typeof cell === 'object' && cell !== null ? cell.label : String(cell ?? '')
