import { CsvError, parse } from 'csv-parse/sync'
import type { Catalogue } from '#text/catalogue.ts'
import type { ImportProblem } from '#app/contracts/import-problem.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { decodeText } from '#sources/decode-text.ts'
import type { Grid, GridRow } from '#tables/table.ts'
import { mendQuotes } from './mend-quotes.ts'

const delimiters = [',', ';', '\t'] as const

/** Parses a file whose cells may contain line breaks; problems come without a grid. */
export function readGrid(
  file: SourceFile,
  words: Catalogue['imports']['problems'],
): { readonly grid: Grid | null; readonly problems: readonly ImportProblem[] } {
  const { records, brokenAt } = recordsOf(decodeText(file.bytes))
  if (brokenAt !== null) return { grid: null, problems: [{ file: file.name, line: brokenAt, ...words.brokenCsv() }] }
  if (records.length === 0) return { grid: null, problems: [{ file: file.name, line: 0, ...words.emptyFile() }] }
  return { grid: { sheet: null, rows: records }, problems: [] }
}

/** Records that hold anything; `brokenAt` is the line of one whose quotes are never closed. */
function recordsOf(text: string): { readonly records: readonly GridRow[]; readonly brokenAt: number | null } {
  const records: GridRow[] = []
  let next = 1
  const delimiter = delimiterOf(text)
  try {
    parse(mendQuotes(text, delimiter), {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      on_record: (cells: readonly string[], { lines }) => {
        const line = lines - breaksIn(cells)
        if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells })
        next = lines + 1
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // The parser notices an open quote only at the end of the file; the fault lies where the record begins.
    return { records, brokenAt: next }
  }
  return { records, brokenAt: null }
}

/** The delimiter that the heading has most of, outside quotes. */
function delimiterOf(text: string): string {
  const heading =
    text
      .trimStart()
      .split('\n')[0]
      ?.replaceAll(/"[^"]*"/g, '') ?? ''
  const count = (delimiter: string): number => heading.split(delimiter).length
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
}
