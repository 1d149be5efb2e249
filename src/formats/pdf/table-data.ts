import type { Table } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'
import type { Context } from './context.ts'
import { inlineData } from './inline-data.ts'
import type { Node } from './json.ts'
import { linesOf, mostLines } from './lines-of.ts'

const mostRows = 8
// Of a line as wide as the page, at the size of a table.
const lineLength = 92
const widest = 40

/** A table whose columns share the width as they are told to, or by what stands in them. */
export function tableData({ caption, head, rows, align, widths }: Table, context: Context): Node {
  const columns = Math.max(head.length, ...rows.map(({ length }) => length))
  const texts = rows.map((row) => row.map(plainText))
  const shares = Array.from(
    { length: columns },
    (_, index) => widths?.[index] ?? share(head[index] ?? '', texts, index),
  )
  const filled = rows.map((row) => Array.from({ length: columns }, (_, index) => inlineData(row[index] ?? [], context)))
  return {
    type: 'table',
    caption: context.shown(caption),
    head: Array.from({ length: columns }, (_, index) => context.shown(head[index] ?? '')),
    rows: filled,
    align: Array.from({ length: columns }, (_, index) => align?.[index] ?? 'left'),
    widths: shares,
    whole: rows.length <= mostRows && height([head, ...texts], shares) <= mostLines,
  }
}

/** As wide as its longest cell, within limits, and never narrower than the longest word of its head. */
function share(head: string, rows: readonly (readonly string[])[], index: number): number {
  const words = head.split(/\s/).map(({ length }) => length)
  const cells = rows.map((row) => row[index]?.length ?? 0)
  return Math.min(widest, Math.max(4, ...words, ...cells)) + 2
}

/** How many lines it takes, about. */
function height(rows: readonly (readonly string[])[], shares: readonly number[]): number {
  const all = shares.reduce((sum, each) => sum + each, 0)
  const perLine = shares.map((each) => (lineLength * each) / all - 3)
  return rows.reduce(
    (sum, row) => sum + Math.max(1, ...row.map((cell, index) => linesOf(cell, perLine[index] ?? 1))),
    0,
  )
}
