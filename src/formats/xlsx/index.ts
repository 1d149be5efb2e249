import type { Format, Manuscript } from '#app/contracts/format.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { aboutTable } from '#tables/about-table.ts'
import { longestCell } from '#tables/excel-text.ts'
import { fieldTable } from '#tables/field-table.ts'
import { boardTable } from '#tables/board-table.ts'
import { figureTable } from '#tables/figure-table.ts'
import { measureTable } from '#tables/measure-table.ts'
import { milestoneTable } from '#tables/milestone-table.ts'
import type { PaperTable } from '#tables/paper-table.ts'
import { pointTable } from '#tables/point-table.ts'
import { responsibilityTable } from '#tables/responsibility-table.ts'
import { signatureTable } from '#tables/signature-table.ts'
import { trendTable } from '#tables/trend-table.ts'
import { type Catalogue, catalogue } from '#text/catalogue.ts'
import { bytesOf } from './bytes-of.ts'
import { wordsIn } from './words-in.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The facts as a workbook: measures, fields, figures, trend, milestones, the advisory board, and what they are about; of a
 * statement its points. Who signed stands in both. Refuses a text too long for a cell.
 */
const xlsx: Format = {
  name: 'xlsx',
  data: true,
  async render(manuscript, stem) {
    const tables = tablesOf(manuscript)
    const tooLong = tables.flatMap(cellTooLong)[0]
    if (tooLong !== undefined) return refused({ kind: 'format-failed', format: 'xlsx', why: 'text', detail: tooLong })
    const bytes = await bytesOf(tables, manuscript)
    return accepted({ files: [{ name: `${stem}.xlsx`, mediaType, bytes }], replaced: [] })
  },
  wordsOf: wordsIn,
}

export default xlsx

function tablesOf({ facts, language, mark, part }: Manuscript): readonly PaperTable[] {
  const words = catalogue(language)
  const marks = [mark, part]
  const annex = responsibilityTable(facts, words)
  if (annex && facts.responsibilities?.alone) return [annex]
  const told = facts.statement ? [pointTable(facts, marks, words)] : reportTables(facts, marks, words)
  const about = aboutTable(facts, marks, words)
  return [...told, annex, signatureTable(facts, words), about].filter((table) => table !== null)
}

const reportTables = (facts: InterimReport, marks: readonly (string | null)[], words: Catalogue) => [
  measureTable(facts, marks, words),
  fieldTable(facts, words),
  figureTable(facts, words),
  trendTable(facts, words),
  milestoneTable(facts, words),
  boardTable(facts, words),
]

/** Where a cell would be cut off: the first cell of its row and its column. */
const cellTooLong = ({ columns, rows }: PaperTable): readonly string[] =>
  rows.flatMap((row) => {
    const at = row.findIndex((cell) => typeof cell === 'string' && cell.length > longestCell)
    const [first] = row
    return at === -1 ? [] : `${typeof first === 'string' ? first : ''}: ${columns[at]?.name ?? ''}`
  })
