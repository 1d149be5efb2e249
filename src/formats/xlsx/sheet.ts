import type { CellStyle, WriteSheet } from 'hucre/xlsx'
import { excelText } from '#tables/excel-text.ts'
import type { PaperTable } from '#tables/paper-table.ts'
import { cellOf, filled } from './cell.ts'
import { columnWidths } from './column-widths.ts'
import { rowHeight } from './row-height.ts'

const heading: CellStyle = { ...filled('#00416b', '#ffffff'), alignment: { vertical: 'center', wrapText: true } }

/** A table as a sheet: one that can be sorted and filtered, its heading and its first columns always in view. */
export function sheetOf(table: PaperTable, no: number): WriteSheet {
  const { name, columns, rows } = table
  const widths = columnWidths(table)
  // Of a measure both its code and its title stay in view.
  const frozen = columns[0]?.kind === 'code' && columns[1]?.kind === 'text' ? 2 : 1
  const names = columns.map((column) => excelText(column.name))
  const cells = [
    ...names.map((value, at) => [`0,${at}`, { value, style: heading }] as const),
    ...rows.flatMap((row, line) =>
      row.map((cell, at) => [`${line + 1},${at}`, cellOf(cell, columns[at]?.kind ?? 'text')] as const),
    ),
  ]
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: [names, ...rows.map((row) => row.map(() => null))],
    cells: new Map(cells),
    rowDefs: new Map([names, ...rows].map((row, line) => [line, { height: rowHeight(row, widths) }])),
    freezePane: { rows: 1, columns: frozen },
    // A table without a row is none to a spreadsheet.
    ...(rows.length > 0 && {
      tables: [
        {
          name: `Table${no}`,
          range: `A1:${letterOf(columns.length - 1)}${rows.length + 1}`,
          columns: names.map((each) => ({ name: each })),
          style: 'TableStyleLight1',
          showRowStripes: false,
        },
      ],
    }),
    pageSetup: pagesOf(columns.length),
    a11y: { summary: name, headerRow: 0 },
  }
}

/** Across, as wide as one page and as long as it gets; a wide table on A3, where it can still be read. */
const pagesOf = (columns: number): NonNullable<WriteSheet['pageSetup']> => ({
  paperSize: columns > 12 ? 'a3' : 'a4',
  orientation: 'landscape',
  printTitlesRow: '$1:$1',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
})

/** The letters of a column; 0 is A. */
function letterOf(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26))
  return column < 26 ? rest : letterOf(Math.floor(column / 26) - 1) + rest
}
