import { CsvError, parse } from 'csv-parse/sync'
import type { Catalogue } from '#text/catalogue.ts'
import type { ImportProblem } from '#app/contracts/import-problem.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { decodeText } from '#sources/decode-text.ts'
import type { Sentence } from '#sources/say-issue.ts'
import { mendQuotes } from './mend-quotes.ts'

/**
 * A table with a heading, blank lines left out; without columns if it cannot be read as a whole. Lines are 1-based, a
 * row's is the one in which it begins.
 */
export interface Table {
  readonly columns: readonly string[]
  readonly line: number
  readonly rows: readonly Row[]
  readonly problems: readonly ImportProblem[]
}

export interface Row {
  readonly line: number
  /** By column. */
  readonly cells: Readonly<Record<string, string>>
}

// Far more than any report has; a file with more is no table of measures.
const mostColumns = 500

const delimiters = [',', ';', '\t'] as const

/** Parses a file whose cells may contain line breaks; rows that do not fit the heading are problems. */
export function readTable(file: SourceFile, words: Catalogue['imports']['problems']): Table {
  const problems: ImportProblem[] = []
  const refuse = (line: number, sentence: Sentence) => {
    problems.push({ file: file.name, line, ...sentence })
  }
  const { records, brokenAt } = recordsOf(decodeText(file.bytes))
  const [heading, ...others] = records
  if (brokenAt !== null) refuse(brokenAt, words.brokenCsv())
  else if (!heading) refuse(0, words.emptyFile())
  else if (heading.cells.length > mostColumns)
    refuse(heading.line, words.tooManyColumns(heading.cells.length, mostColumns))
  if (problems.length > 0 || !heading) return { columns: [], line: 0, rows: [], problems }
  const columns = heading.cells.map((cell) => cell.trim())
  for (const column of new Set(columns.filter((name, index) => name !== '' && columns.indexOf(name) !== index))) {
    refuse(heading.line, words.columnTwice(column))
  }
  const rows = others.flatMap(({ line, cells }) => {
    if (cells.length !== columns.length) {
      refuse(line, words.unevenRow(cells.length, columns.length))
      return []
    }
    return [{ line, cells: Object.fromEntries(columns.map((column, index) => [column, cells[index]?.trim() ?? ''])) }]
  })
  return { columns, line: heading.line, rows, problems }
}

interface Entry {
  readonly line: number
  readonly cells: readonly string[]
}

/** Records that hold anything; `brokenAt` is the line of one whose quotes are never closed. */
function recordsOf(text: string): { readonly records: readonly Entry[]; readonly brokenAt: number | null } {
  const records: Entry[] = []
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
