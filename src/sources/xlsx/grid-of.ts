import type { Cell, MergeRange, Sheet } from 'hucre/xlsx'
import type { Catalogue } from '#text/catalogue.ts'
import type { Sentence } from '#sources/say-issue.ts'
import type { Grid, GridRow } from '#tables/table.ts'
import { cellText } from './cell-text.ts'

type Words = Catalogue['imports']['problems']

/** A sheet's rows as text, as wide as the last column that holds anything. */
export function gridOf(sheet: Sheet, words: Words): Grid {
  const filled = filledDown(sheet)
  const texts = filled.map((row, at) => row.map((value, column) => cellText(value, cellAt(sheet, at, column))))
  const width = Math.max(0, ...texts.map((row) => row.findLastIndex((text) => text.trim() !== '') + 1))
  const rows = texts.flatMap((row, at): readonly GridRow[] => {
    const faults = faultsIn(sheet, at, words)
    if (faults.size === 0 && row.every((text) => text.trim() === '')) return []
    return [{ line: at + 1, cells: row.slice(0, width), faults, hidden: sheet.rowDefs?.get(at)?.hidden === true }]
  })
  return { sheet: sheet.name, hidden: sheet.hidden === true || sheet.veryHidden === true, rows }
}

const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined => sheet.cells?.get(`${row},${column}`)

/** Cells merged over several rows say the same of each; merged beside one another they are one. */
function filledDown({ rows, merges = [] }: Sheet): Sheet['rows'] {
  const filled = rows.map((row) => [...row])
  for (const { startRow, endRow, startCol } of merges.filter(isOverRows)) {
    const value = rows[startRow]?.[startCol] ?? null
    for (let at = startRow + 1; at <= Math.min(endRow, filled.length - 1); at += 1) {
      const row = filled[at]
      if (row && startCol < row.length) row[startCol] = value
    }
  }
  return filled
}

const isOverRows = ({ startRow, endRow }: MergeRange): boolean => endRow > startRow

/** Cells whose formula has failed or was never worked out, by column: there is no value to take. */
function faultsIn(sheet: Sheet, row: number, words: Words): ReadonlyMap<number, Sentence> {
  const width = sheet.rows[row]?.length ?? 0
  const found = Array.from({ length: width }, (_, column) => [column, cellAt(sheet, row, column)] as const)
  return new Map(
    found.flatMap(([column, cell]) => {
      if (cell?.type === 'error') return [[column, words.cellError(String(cell.value))] as const]
      return cell?.type === 'formula' && cell.value === null ? [[column, words.noResult()] as const] : []
    }),
  )
}
