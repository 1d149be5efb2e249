import type { Table } from '#report/block.ts'
import { type Mark, marks } from '#report/charts/paint.ts'
import type { Inline } from '#report/inline.ts'
import { markName } from '#report/mark-counts.ts'
import { plainText } from '#report/plain-text.ts'
import { catalogue } from '#text/catalogue.ts'
import { run, runs, type Run } from './runs.ts'

/** Most squares in a bar: they fit on one line of a phone. */
const longest = 12

const squares: Readonly<Record<Mark, string>> = {
  green: '🟩',
  yellow: '🟨',
  red: '🟥',
  'not-started': '⬛',
  'on-hold': '🟪',
  done: '🟦',
  dropped: '🟫',
  'no-light': '🔲',
  'no-answer': '⬜',
}

const markOf: ReadonlyMap<string, Mark> = new Map(
  [catalogue('de'), catalogue('en')].flatMap((words) => marks.map((mark) => [markName(mark, words), mark] as const)),
)

/** Whether a table counts lights: then it can be drawn as bars. */
export function isChart({ head, rows }: Table): boolean {
  const counted = head.flatMap((name, at) => (at > 0 && markOf.has(name) ? [at] : []))
  return counted.length > 1 && rows.every((row) => counted.every((at) => isCount(row[at] ?? [])))
}

/** Each row as a bar of coloured squares, with the words and figures beside it that say the same without colour. */
export function chartLines({ head, rows }: Table): readonly (readonly Run[])[] {
  const [label = '', ...names] = head
  const never = names.filter((_, at) => rows.every((row) => isEmpty(row[at + 1])))
  const lines = rows.map((row): readonly Run[] => {
    const [first = [], ...cells] = row
    const said = cells.flatMap((cell, at) => (isEmpty(cell) ? [] : [entry(names[at] ?? '', cell)]))
    const bar = barOf(names.flatMap((name, at) => counted(name, cells[at])))
    return [...runs(first, { bold: true }), ...run(bar === '' ? '' : `\n${bar}`), ...run('\n'), ...dotted(said)]
  })
  return [run(label, { italic: true }), ...lines, dotted(never.map((name) => run(`${name}\u00a0–`)))]
}

const counted = (name: string, cell: Cell): readonly { readonly mark: Mark; readonly count: number }[] => {
  const mark = markOf.get(name)
  return mark === undefined ? [] : [{ mark, count: countIn(cell) }]
}

/** The square is the legend. */
function entry(name: string, cell: readonly Inline[]): readonly Run[] {
  const mark = markOf.get(name)
  const square = mark !== undefined && countIn(cell) > 0 ? `${squares[mark]}\u00a0` : ''
  return [...run(`${square}${name}\u00a0`), ...runs(cell)]
}

const dotted = (parts: readonly (readonly Run[])[]): readonly Run[] =>
  parts.flatMap((part, at) => (at === 0 ? part : [...run(' · '), ...part]))

/** One square each while there is room, else in proportion; what occurs is never without a square. */
function barOf(counts: readonly { readonly mark: Mark; readonly count: number }[]): string {
  const sum = counts.reduce((all, { count }) => all + count, 0)
  const scale = sum > longest ? longest / sum : 1
  return counts
    .map(({ mark, count }) => squares[mark].repeat(count === 0 ? 0 : Math.max(1, Math.round(count * scale))))
    .join('')
}

type Cell = readonly Inline[] | undefined

const isCount = (cell: readonly Inline[]): boolean => /^(?:[\d.,\u00a0\u202f]*|[–-])$/u.test(plainText(cell).trim())

const isEmpty = (cell: Cell): boolean => cell === undefined || /^[–-]?$/.test(plainText(cell).trim())

const countIn = (cell: Cell): number => Number(plainText(cell ?? []).replace(/\D/g, ''))
