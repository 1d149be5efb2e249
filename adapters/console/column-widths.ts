/** How wide a column would like to be, and how narrow it may become. */
export interface Column {
  readonly natural: number
  readonly least: number
}

/**
 * Shares `room` among columns: narrow ones get what they need, wide ones what is left in equal parts. Undefined
 * when not even the least widths fit.
 */
export function columnWidths(columns: readonly Column[], room: number): readonly number[] | undefined {
  let owed = columns.reduce((sum, { least }) => sum + least, 0)
  if (owed > room) return undefined
  let left = room
  const widths: number[] = []
  const narrowFirst = columns.map((column, at) => ({ ...column, at })).toSorted((a, b) => a.natural - b.natural)
  for (const [done, { natural, least, at }] of narrowFirst.entries()) {
    owed -= least
    const share = Math.max(least, Math.min(left - owed, Math.floor(left / (columns.length - done))))
    const width = Math.min(natural, share)
    widths[at] = width
    left -= width
  }
  return widths
}
