import type { Table } from '#report/block.ts'
import { type Mark, marks } from '#report/charts/paint.ts'
import type { Inline } from '#report/inline.ts'
import { markName } from '#report/mark-counts.ts'
import { plainText } from '#report/plain-text.ts'
import { type Catalogue, catalogue } from '#text/catalogue.ts'
import { run, runs, type Run } from './runs.ts'

/** Most squares in a bar: they fit on one line of a phone. */
const longest = 12

const squares: Readonly<Record<Mark, string>> = {
  green: '🟩',
  yellow: '🟨',
  red: '🟥',
  'not-started': '◾',
  'on-hold': '🟪',
  done: '🟦',
  dropped: '🟫',
  'no-light': '🔲',
  'no-answer': '⬜',
}

/** What is counted beside the lights. */
const other = '⬛'

const markOf: ReadonlyMap<string, Mark> = new Map(
  [catalogue('de'), catalogue('en')].flatMap((words) => marks.map((mark) => [markName(mark, words), mark] as const)),
)

/** Whether a table counts lights: then it can be drawn as bars. */
export function isChart({ head, rows }: Table): boolean {
  const counted = head.flatMap((name, at) => (at > 0 && markOf.has(name) ? [at] : []))
  return counted.length > 1 && rows.every((row) => counted.every((at) => isCount(row[at] ?? [])))
}

/** A row as it is drawn: what is counted in it, of how many if that is known, and what else it says. */
interface Bar {
  readonly title: readonly Run[]
  readonly counts: readonly Counted[]
  readonly answered: readonly [number, of: number] | null
  readonly more: readonly (readonly Run[])[]
}

interface Counted {
  readonly square: string
  readonly name: string
  readonly count: number
}

/**
 * All rows together and then each as a bar of coloured squares, with the words and figures beside it that say the same
 * without colour; what is zero is left out.
 */
export function chartLines(table: Table): readonly (readonly Run[])[] {
  const words = languageOf(table)
  const bars = table.rows.map((row) => barOf(table.head, row, words))
  const whole = bars.length > 1 ? [together(bars, words)] : []
  return [...whole, ...bars].map((bar) => drawn(bar, words))
}

function barOf(head: Table['head'], row: readonly (readonly Inline[])[], words: Catalogue): Bar {
  const { status, slackPosts } = words
  const cells = head.map((name, at) => ({ name, cell: row[at] ?? [], count: countIn(row[at] ?? []) })).slice(1)
  const ratio = cells.find(({ name, cell }) => name === status.answeredShort && ofHow(cell) !== null)
  const counts = cells.flatMap(({ name, cell, count }): readonly Counted[] => {
    const mark = markOf.get(name)
    if (mark !== undefined) return [{ square: squares[mark], name, count }]
    return name === status.other && isCount(cell) ? [{ square: other, name: slackPosts.otherwise, count }] : []
  })
  const more = cells
    .filter(({ name, cell }) => !markOf.has(name) && name !== ratio?.name && name !== status.other && !isEmpty(cell))
    .map(({ name, cell }) => [...run(`${name}\u00a0`), ...runs(cell)])
  return { title: runs(row[0] ?? [], { bold: true }), counts, answered: ratio ? ofHow(ratio.cell) : null, more }
}

function together(bars: readonly Bar[], { slackPosts }: Catalogue): Bar {
  const [first] = bars
  const counts = (first?.counts ?? []).map((each, at) => ({
    ...each,
    count: bars.reduce((sum, bar) => sum + (bar.counts[at]?.count ?? 0), 0),
  }))
  const sum = (nth: 0 | 1): number => bars.reduce((all, { answered }) => all + (answered?.[nth] ?? 0), 0)
  const isKnown = bars.every(({ answered }) => answered !== null)
  return { title: run(slackPosts.whole, { bold: true }), counts, answered: isKnown ? [sum(0), sum(1)] : null, more: [] }
}

function drawn({ title, counts, answered, more }: Bar, { slackPosts, lights }: Catalogue): readonly Run[] {
  const open = answered ? answered[1] - answered[0] : 0
  const all = [...counts, { square: squares['no-answer'], name: lights.noAnswer, count: open }].filter(
    ({ count }) => count > 0,
  )
  const said = [...all.map(({ square, name, count }) => run(`${square}\u00a0${name}\u00a0${count}`)), ...more]
  return [
    ...title,
    ...run(answered ? `: ${slackPosts.answeredOf(...answered)}` : ''),
    ...run(all.length === 0 ? '' : `\n${squaresOf(all)}`),
    ...run(said.length === 0 ? '' : '\n'),
    ...dotted(said),
  ]
}

const dotted = (parts: readonly (readonly Run[])[]): readonly Run[] =>
  parts.flatMap((part, at) => (at === 0 ? part : [...run(' · '), ...part]))

/** One square each while there is room, else in proportion; what occurs is never without a square. */
function squaresOf(counts: readonly Counted[]): string {
  const sum = counts.reduce((all, { count }) => all + count, 0)
  const scale = sum > longest ? longest / sum : 1
  return counts.map(({ square, count }) => square.repeat(Math.max(1, Math.round(count * scale)))).join('')
}

/** The language that the marks are named in. */
function languageOf({ head }: Table): Catalogue {
  const isNamed = (words: Catalogue): boolean =>
    head.filter((name) => marks.some((mark) => markName(mark, words) === name)).length > 1
  return isNamed(catalogue('de')) ? catalogue('de') : catalogue('en')
}

type Cell = readonly Inline[]

const isCount = (cell: Cell): boolean => /^(?:[\d.,\u00a0\u202f]*|[–-])$/u.test(plainText(cell).trim())

const isEmpty = (cell: Cell): boolean => /^[–-]?$/.test(plainText(cell).trim())

const countIn = (cell: Cell): number => Number(plainText(cell).replace(/\D/g, ''))

/** So many of so many. */
function ofHow(cell: Cell): Bar['answered'] {
  const [, some, all] = /^(\d+)\/(\d+)$/.exec(plainText(cell).trim()) ?? []
  return some === undefined || all === undefined ? null : [Number(some), Number(all)]
}
