import type { Table } from '#report/block.ts'
import { t } from '#report/build.ts'
import { type Mark, marks } from '#report/charts/paint.ts'
import type { Inline } from '#report/inline.ts'
import { markName } from '#report/mark-counts.ts'
import { plainText } from '#report/plain-text.ts'
import { type Catalogue, catalogue } from '#text/catalogue.ts'

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
export function countsLights({ head, rows }: Table): boolean {
  const counted = head.flatMap((name, at) => (at > 0 && markOf.has(name) ? [at] : []))
  return counted.length > 1 && rows.every((row) => counted.every((at) => isCount(row[at] ?? [])))
}

/** A row as it is drawn: what is counted in it, of how many if that is known, and what else it says. */
interface Bar {
  readonly title: Cell
  readonly counts: readonly Counted[]
  readonly answered: readonly [number, of: number] | null
  readonly more: readonly Cell[]
}

interface Counted {
  readonly square: string
  readonly name: string
  readonly count: number
}

type Cell = readonly Inline[]

/** A bar as it is said: what it is about, coloured squares, and the words and figures that say the same without colour. */
interface Drawn {
  readonly title: Cell
  readonly squares: string
  /** Each with a square of its own where one stands for it. */
  readonly said: readonly Cell[]
}

/** A table that counts lights, for chats: all rows together and then each as a bar; what is zero is left out. */
export function lightBars(table: Table): readonly Drawn[] {
  const words = languageOf(table)
  const bars = table.rows.map((row) => barOf(table.head, row, words))
  const whole = bars.length > 1 ? [together(bars, words)] : []
  return [...whole, ...bars].map((bar) => drawn(bar, words))
}

function barOf(head: Table['head'], row: readonly Cell[], words: Catalogue): Bar {
  const { status, lightBars: said } = words
  const cells = head.map((name, at) => ({ name, cell: row[at] ?? [], count: countIn(row[at] ?? []) })).slice(1)
  const ratio = cells.find(({ name, cell }) => name === status.answeredShort && ofHow(cell) !== null)
  const counts = cells.flatMap(({ name, cell, count }): readonly Counted[] => {
    const mark = markOf.get(name)
    if (mark !== undefined) return [{ square: squares[mark], name, count }]
    return name === status.other && isCount(cell) ? [{ square: other, name: said.otherwise, count }] : []
  })
  const more = cells
    .filter(({ name, cell }) => !markOf.has(name) && name !== ratio?.name && name !== status.other && !isEmpty(cell))
    .map(({ name, cell }) => [t(`${name}\u00a0`), ...cell])
  return { title: row[0] ?? [], counts, answered: ratio ? ofHow(ratio.cell) : null, more }
}

function together(bars: readonly Bar[], { lightBars: said }: Catalogue): Bar {
  const [first] = bars
  const counts = (first?.counts ?? []).map((each, at) => ({
    ...each,
    count: bars.reduce((sum, bar) => sum + (bar.counts[at]?.count ?? 0), 0),
  }))
  const sum = (nth: 0 | 1): number => bars.reduce((all, { answered }) => all + (answered?.[nth] ?? 0), 0)
  const isKnown = bars.every(({ answered }) => answered !== null)
  return { title: [t(said.whole)], counts, answered: isKnown ? [sum(0), sum(1)] : null, more: [] }
}

function drawn({ title, counts, answered, more }: Bar, { lightBars: words, lights }: Catalogue): Drawn {
  const open = answered ? answered[1] - answered[0] : 0
  const all = [...counts, { square: squares['no-answer'], name: lights.noAnswer, count: open }].filter(
    ({ count }) => count > 0,
  )
  return {
    title: [{ type: 'strong', children: title }, ...(answered ? [t(`: ${words.answeredOf(...answered)}`)] : [])],
    squares: squaresOf(all),
    said: [...all.map(({ square, name, count }) => [t(`${square}\u00a0${name}\u00a0${count}`)]), ...more],
  }
}

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

const isCount = (cell: Cell): boolean => /^(?:[\d.,\u00a0\u202f]*|[–-])$/u.test(plainText(cell).trim())

const isEmpty = (cell: Cell): boolean => /^[–-]?$/.test(plainText(cell).trim())

const countIn = (cell: Cell): number => Number(plainText(cell).replace(/\D/g, ''))

/** So many of so many. */
function ofHow(cell: Cell): Bar['answered'] {
  const [, some, all] = /^(\d+)\/(\d+)$/.exec(plainText(cell).trim()) ?? []
  return some === undefined || all === undefined ? null : [Number(some), Number(all)]
}
