/**
 * Rows as German spreadsheets expect them: UTF-8 with byte order mark, semicolons, lines ended as RFC 4180 wants them,
 * so that a line break within a cell is told from the end of a row. Cells must have their formula mark already.
 */
export const csvText = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${rows.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`)

const quoted = (cell: string): string => (/[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
