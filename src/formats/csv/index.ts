import type { Format, RenderedFile } from '#app/contracts/format.ts'
import { accepted } from '#domain/outcome.ts'
import { csvText } from '#tables/csv-text.ts'
import { withMark, withoutMark } from '#tables/formula-mark.ts'
import type { PaperCell } from '#tables/paper-table.ts'
import { type NamedTable, paperTables } from '#tables/paper-tables.ts'
import { catalogue } from '#text/catalogue.ts'

/**
 * The measures, or the points of a statement, as one table, and who is responsible for what as another where the paper
 * says so, for people with a German spreadsheet: numbers with a decimal comma, days as `2026-10-05`. A text that would
 * run as a formula has an apostrophe before it, as in what `export` writes.
 */
const csv: Format = {
  name: 'csv',
  data: true,
  async render({ facts, language, mark, part }, stem) {
    const tables = paperTables(facts, [mark, part], catalogue(language), stem)
    const files = tables.map(fileOf)
    return accepted({ files, replaced: [] })
  },
  async wordsOf({ bytes }) {
    const { parseCsv } = await import('hucre/csv')
    const rows = parseCsv(new TextDecoder().decode(bytes), { delimiter: ';' })
    return rows.flatMap((cells) => cells.map((cell) => withoutMark(String(cell ?? '')))).join('\n')
  },
}

export default csv

function fileOf({ stem, table: { columns, rows } }: NamedTable): RenderedFile {
  const bytes = csvText([columns.map(({ name }) => withMark(name)), ...rows.map((cells) => cells.map(written))])
  return { name: `${stem}.csv`, mediaType: 'text/csv', bytes }
}

function written(cell: PaperCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return withMark(typeof cell === 'string' ? cell : cell.label)
}
