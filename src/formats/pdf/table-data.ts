import type { Table } from '#report/block.ts'
import { sumOf } from '#report/charts/sum-of.ts'
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
  const heights = [head, ...texts].map((row) => height(row, shares))
  return {
    type: 'table',
    caption: context.shown(caption),
    head: Array.from({ length: columns }, (_, index) => context.shown(head[index] ?? '')),
    rows: rows.map((row, at) => ({
      cells: Array.from({ length: columns }, (_, index) => inlineData(row[index] ?? [], context)),
      whole: (heights[at + 1] ?? 0) <= mostLines / 2,
    })),
    align: Array.from({ length: columns }, (_, index) => align?.[index] ?? 'left'),
    widths: shares,
    whole: rows.length <= mostRows && sumOf(heights) <= mostLines,
  }
}

/** As wide as its longest cell, within limits, and never narrower than the longest word of its head. */
function share(head: string, rows: readonly (readonly string[])[], index: number): number {
  const words = head.split(/\s/).map(({ length }) => length)
  const cells = rows.map((row) => row[index]?.length ?? 0)
  return Math.min(widest, Math.max(4, ...words, ...cells)) + 3
}

/** How many lines a row takes, about. */
function height(row: readonly string[], shares: readonly number[]): number {
  const all = sumOf(shares)
  return Math.max(1, ...row.map((cell, index) => linesOf(cell, (lineLength * (shares[index] ?? 0)) / all - 3)))
}
