import type { Reading, SourceContext } from '#app/contracts/source.ts'
import type { Spot } from '#app/contracts/spot.ts'
import { type Reader, readerOf } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'
import { byHeading, byProfile, type Chosen } from '#tables/choose-tables.ts'
import { columnLetter } from '#tables/column-letter.ts'
import { withoutMark } from '#tables/formula-mark.ts'
import { isForeign, ownLayout } from '#tables/own-layout.ts'
import { type Profile, readProfile } from '#tables/profile.ts'
import { proposeProfile } from '#tables/propose-profile.ts'
import { columnsOf, type Rule } from '#tables/rule.ts'
import { seedOfTables } from '#tables/seed-of-tables.ts'
import { type Grid, type Table, tableOf } from '#tables/table.ts'
import { withLineBreaks } from '#tables/with-line-breaks.ts'
import { columnAt, saidByKind, type TableRead } from '#tables/table-file.ts'

/**
 * Reads the tables of a file: with a profile any table, without one those whose heading is in our own words.
 */
export function readTables(file: string, grids: readonly Grid[], context: SourceContext): Reading {
  if (context.profile === null) {
    const reading = readWith(null, file, grids, context)
    const proposal = areForeign(grids, context) ? proposeProfile(file, grids, context) : null
    return proposal === null ? reading : { ...reading, proposal }
  }
  const { profile, problems } = readProfile(context.profile, context.words)
  return profile === null ? { seed: null, problems, notes: [] } : readWith(profile, file, grids, context)
}

/** Whether no heading is in our own words; having a word of ours in common is not enough. */
const areForeign = (grids: readonly Grid[], { words }: SourceContext): boolean =>
  byHeading('', grids, words).chosen.every(({ grid, heading, by }) => {
    const columns = grid.rows[heading]?.cells.map((cell) => cell.trim()) ?? []
    return 'marks' in by && isForeign(columns, by)
  })

function readWith(profile: Profile | null, file: string, grids: readonly Grid[], context: SourceContext): Reading {
  const { words } = context
  const choice = profile === null ? byHeading(file, grids, words) : byProfile(file, grids, profile, words)
  const tables = choice.chosen.map((chosen) => readOne(file, chosen, words))
  const plan = profile?.plan ?? planIn(tables) ?? context.plan
  const homeless = plan === null && choice.problems.length === 0
  const unread = [...choice.problems, ...(homeless ? [{ file, line: 0, ...words.problems.noPlan() }] : [])]
  const whole = unread.length === 0 && tables.every(({ said }) => said !== null)
  const seed = whole && plan !== null ? seedOfTables(tables, plan, profile) : null
  const problems = [...unread, ...tables.flatMap(({ reader }) => reader.problems)]
  return { seed, problems, notes: choice.notes }
}

/** The rows of one table in our words; `said` is null once its heading is refused. */
function readOne(file: string, { grid, heading, by }: Chosen, words: SourceContext['words']): TableRead {
  let [table, column]: [Table | null, (path: Path) => string | undefined] = [null, () => undefined]
  const placeOf = (path: Path): Omit<Spot, 'file'> => spotIn(grid, table, Number(path[0]), column(path))
  const reader = readerOf(file, placeOf, words)
  const raw = tableOf(grid, heading, reader, words.problems)
  if (raw === null) return { reader, said: null }
  table = eachCell(raw, 'marks' in by ? withoutMark : withLineBreaks)
  const rules = 'marks' in by ? [ownLayout(table, by, reader)] : by.rows
  column = columnAt(table, rules)
  tellFaults(table, rules, reader)
  return { reader, said: saidByKind(table, rules, reader) }
}

function spotIn({ sheet }: Grid, table: Table | null, line: number, column: string | undefined): Omit<Spot, 'file'> {
  const at = column === undefined ? -1 : (table?.columns.indexOf(column) ?? -1)
  const shown = sheet === null ? column : columnLetter(at)
  return { line, ...(sheet === null ? {} : { sheet }), ...(at < 0 || shown === undefined ? {} : { column: shown }) }
}

/** What is wrong with a cell that nobody reads is nobody's concern. */
function tellFaults(table: Table, rules: readonly Rule[], reader: Reader): void {
  const used = new Set(rules.flatMap(columnsOf))
  for (const { line, faults } of table.rows) {
    for (const [column, sentence] of faults) if (used.has(column)) reader.refuse([line, column], sentence)
  }
}

/** What exports write is marked against running as a formula; a foreign table comes from web pages, too. */
function eachCell(table: Table, change: (text: string) => string): Table {
  const rows = table.rows.map((row) => {
    const changed = Object.entries(row.cells).map(([column, text]) => [column, change(text)] as const)
    return { ...row, cells: Object.fromEntries(changed) }
  })
  return { ...table, rows }
}

const planIn = (tables: readonly TableRead[]): string | null =>
  tables.flatMap(({ said }) => said?.plan ?? [])[0]?.words['code'] ?? null
