import type { Format, RenderedFile } from '#app/contracts/format.ts'
import { accepted } from '#domain/outcome.ts'
import { csvText } from '#tables/csv-text.ts'
import { withMark, withoutMark } from '#tables/formula-mark.ts'
import { measureTable } from '#tables/measure-table.ts'
import type { PaperCell, PaperTable } from '#tables/paper-table.ts'
import { pointTable } from '#tables/point-table.ts'
import { responsibilityTable } from '#tables/responsibility-table.ts'
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
    const words = catalogue(language)
    const table = facts.statement ? pointTable : measureTable
    const annex = responsibilityTable(facts, words)
    if (annex && facts.responsibilities?.alone) return accepted({ files: [fileOf(stem, annex)], replaced: [] })
    const files = [
      fileOf(stem, table(facts, [mark, part], words)),
      ...(annex ? [fileOf(`${stem}-${words.reports.responsibilities.stem}`, annex)] : []),
    ]
    return accepted({ files, replaced: [] })
  },
  async wordsOf({ bytes }) {
    const { parseCsv } = await import('hucre/csv')
    const rows = parseCsv(new TextDecoder().decode(bytes), { delimiter: ';' })
    return rows.flatMap((cells) => cells.map((cell) => withoutMark(String(cell ?? '')))).join('\n')
  },
}

export default csv

function fileOf(stem: string, { columns, rows }: PaperTable): RenderedFile {
  const bytes = csvText([columns.map(({ name }) => withMark(name)), ...rows.map((cells) => cells.map(written))])
  return { name: `${stem}.csv`, mediaType: 'text/csv', bytes }
}

function written(cell: PaperCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return withMark(typeof cell === 'string' ? cell : cell.label)
}
