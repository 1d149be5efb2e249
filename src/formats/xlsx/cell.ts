import type { Cell, CellStyle, CellValue } from 'hucre/xlsx'
import { paints } from '#report/charts/paint.ts'
import { excelText } from '#tables/excel-text.ts'
import type { PaperCell, PaperColumn } from '#tables/paper-table.ts'

type Kind = PaperColumn['kind']

/** What spreadsheets have everywhere, in the size that they begin with. */
export const typeface = { name: 'Calibri', size: 11 }

const top: CellStyle = { alignment: { vertical: 'top', wrapText: true } }
const ordinary: Readonly<Record<Kind, CellStyle>> = {
  code: top,
  text: top,
  prose: top,
  light: top,
  number: { alignment: { vertical: 'top' }, numFmt: '#,##0' },
  euro: { alignment: { vertical: 'top', wrapText: true }, numFmt: '#,##0.00 "€"' },
  day: { alignment: { vertical: 'top', horizontal: 'left' }, numFmt: 'yyyy-mm-dd' },
}

/** A cell of a sheet. What is a text is stored as one, whatever it begins with: no spreadsheet runs it. */
export function cellOf(cell: PaperCell, kind: Kind): Partial<Cell> {
  const style = ordinary[kind]
  if (typeof cell === 'object' && cell !== null) {
    const { fill, ink } = paints[cell.mark]
    return { value: excelText(cell.label), style: { ...style, ...filled(fill, ink) } }
  }
  return { value: valueOf(cell, kind), style }
}

function valueOf(cell: string | number | null, kind: Kind): CellValue {
  if (kind === 'day' && typeof cell === 'string') return new Date(`${cell}T00:00:00Z`)
  return typeof cell === 'string' ? excelText(cell) : cell
}

/** A background with letters on it; colours as `#rrggbb` or `#rgb`. */
export const filled = (fill: string, ink: string): CellStyle => ({
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: long(fill) } },
  font: { ...typeface, bold: true, color: { rgb: long(ink) } },
})

const long = (colour: string): string => {
  const digits = colour.slice(1)
  return digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
}
