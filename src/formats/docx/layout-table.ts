import type { TableRow } from 'docx'
import { BorderStyle, Table, TableLayoutType, WidthType } from 'docx'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

/** Things side by side, without heads or lines; read cell by cell. Widths in twips. */
export const layoutTable = (columnWidths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true },
    borders: noBorders,
    rows,
  })
