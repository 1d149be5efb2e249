import type { Table } from '#report/block.ts'
import { t } from '#report/build.ts'
import { type Mark, marks } from '#report/charts/paint.ts'
import type { Inline } from '#report/inline.ts'
import { markName } from '#report/mark-counts.ts'
import { plainText } from '#report/plain-text.ts'
import { type Catalogue, catalogue } from '#text/catalogue.ts'

const markOf: ReadonlyMap<string, Mark> = new Map(
  [catalogue('de'), catalogue('en')].flatMap((words) => marks.map((mark) => [markName(mark, words), mark] as const)),
)

/** Whether a table counts lights: then it can be drawn as bars. */
export function countsLights({ head, rows }: Table): boolean {
  const counted = head.flatMap((name, at) => (at > 0 && markOf.has(name) ? [at] : []))
  return counted.length > 1 && rows.every((row) => counted.every((at) => isCount(row[at] ?? [])))
}

/** A row as it is drawn: what is counted in it, of how many if that is known, and what else it says. */
export interface LightRow {
  readonly title: Cell
  readonly counts: readonly Counted[]
  readonly answered: readonly [number, of: number] | null
  readonly more: readonly Cell[]
}

interface Counted {
  /** Null is whatever is counted beside the marks that have a column. */
  readonly mark: Mark | null
  readonly name: string
  readonly count: number
}

type Cell = readonly Inline[]

/** The rows of a table that counts lights, and before them, if there are several, all of them together. */
export function lightRows(table: Table): readonly LightRow[] {
  const words = languageOfLights(table)
  const rows = table.rows.map((row) => rowOf(table.head, row, words))
  const whole = rows.length > 1 ? [together(rows, words)] : []
  return [...whole, ...rows].map((row) => withOpen(row, words))
}

function rowOf(head: Table['head'], row: readonly Cell[], words: Catalogue): LightRow {
  const { status, lightBars: said } = words
  const cells = head.map((name, at) => ({ name, cell: row[at] ?? [], count: countIn(row[at] ?? []) })).slice(1)
  const ratio = cells.find(({ name, cell }) => name === status.answeredShort && ofHow(cell) !== null)
  const counts = cells.flatMap(({ name, cell, count }): readonly Counted[] => {
    const mark = markOf.get(name)
    if (mark !== undefined) return [{ mark, name, count }]
    return name === status.other && isCount(cell) ? [{ mark: null, name: said.otherwise, count }] : []
  })
  const more = cells
    .filter(({ name, cell }) => !markOf.has(name) && name !== ratio?.name && name !== status.other && !isEmpty(cell))
    .map(({ name, cell }) => [t(`${name}\u00a0`), ...cell])
  return { title: row[0] ?? [], counts, answered: ratio ? ofHow(ratio.cell) : null, more }
}

function together(rows: readonly LightRow[], { lightBars: said }: Catalogue): LightRow {
  const [first] = rows
  const counts = (first?.counts ?? []).map((each, at) => ({
    ...each,
    count: rows.reduce((sum, row) => sum + (row.counts[at]?.count ?? 0), 0),
  }))
  const sum = (nth: 0 | 1): number => rows.reduce((all, { answered }) => all + (answered?.[nth] ?? 0), 0)
  const isKnown = rows.every(({ answered }) => answered !== null)
  return { title: [t(said.whole)], counts, answered: isKnown ? [sum(0), sum(1)] : null, more: [] }
}

/** What is not answered is counted, too. */
function withOpen(row: LightRow, { lights }: Catalogue): LightRow {
  const { answered, counts } = row
  const open = answered ? answered[1] - answered[0] : 0
  return { ...row, counts: [...counts, { mark: 'no-answer', name: lights.noAnswer, count: open }] }
}

/** The language that the marks are named in. */
export function languageOfLights({ head }: Table): Catalogue {
  const isNamed = (words: Catalogue): boolean =>
    head.filter((name) => marks.some((mark) => markName(mark, words) === name)).length > 1
  return isNamed(catalogue('de')) ? catalogue('de') : catalogue('en')
}

const isCount = (cell: Cell): boolean => /^(?:[\d.,\u00a0\u202f]*|[–-])$/u.test(plainText(cell).trim())

const isEmpty = (cell: Cell): boolean => /^[–-]?$/.test(plainText(cell).trim())

const countIn = (cell: Cell): number => Number(plainText(cell).replace(/\D/g, ''))

/** So many of so many. */
function ofHow(cell: Cell): LightRow['answered'] {
  const [, some, all] = /^(\d+)\/(\d+)$/.exec(plainText(cell).trim()) ?? []
  return some === undefined || all === undefined ? null : [Number(some), Number(all)]
}
