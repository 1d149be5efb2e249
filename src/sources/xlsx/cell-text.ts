import type { Cell, CellValue } from 'hucre/xlsx'

/** Fifteen digits are all that spreadsheets keep; more would show how computers count. */
const digits = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 15 })

const midnight = '00:00'

/** What a cell says, as text: days as `2026-10-05`, numbers in full, a share of a percentage format as `75 %`. */
export function cellText(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return ''
  if (typeof value === 'string') return value.replaceAll(/\r\n?/g, '\n')
  if (typeof value === 'boolean') return value ? 'ja' : 'nein'
  if (typeof value === 'number') return isShare(cell) ? `${digits.format(value * 100)} %` : digits.format(value)
  return dayText(value)
}

const isShare = (cell: Cell | undefined): boolean => cell?.style?.numFmt?.includes('%') === true

/** Spreadsheets know no zones: the library gives days and times of day as if in UTC. */
function dayText(value: Date): string {
  const [day = '', rest = ''] = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString().split('T')
  const time = rest.slice(0, midnight.length)
  if (day <= '1900-01-00' || day === '1904-01-01') return time
  return time === midnight ? day : `${day}T${time}`
}
