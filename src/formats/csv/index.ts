import type { Format } from '#app/contracts/format.ts'
import { accepted } from '#domain/outcome.ts'
import { csvText } from '#tables/csv-text.ts'
import { withMark, withoutMark } from '#tables/formula-mark.ts'
import { measureTable } from '#tables/measure-table.ts'
import type { PaperCell } from '#tables/paper-table.ts'
import { pointTable } from '#tables/point-table.ts'
import { catalogue } from '#text/catalogue.ts'

/**
 * The measures, or the points of a statement, as one table, for people with a German spreadsheet: numbers with a decimal comma, days as `2026-10-05`.
 * A text that would run as a formula has an apostrophe before it, as in what `export` writes.
 */
const csv: Format = {
  name: 'csv',
  data: true,
  async render({ facts, language, mark, part }, stem) {
    const table = facts.statement ? pointTable : measureTable
    const { columns, rows } = table(facts, [mark, part], catalogue(language))
    const bytes = csvText([columns.map(({ name }) => withMark(name)), ...rows.map((cells) => cells.map(written))])
    return accepted({ files: [{ name: `${stem}.csv`, mediaType: 'text/csv', bytes }], replaced: [] })
  },
  async wordsOf({ bytes }) {
    const { parseCsv } = await import('hucre/csv')
    const rows = parseCsv(new TextDecoder().decode(bytes), { delimiter: ';' })
    return rows.flatMap((cells) => cells.map((cell) => withoutMark(String(cell ?? '')))).join('\n')
  },
}

export default csv

function written(cell: PaperCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return withMark(typeof cell === 'string' ? cell : cell.label)
}
