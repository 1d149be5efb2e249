import type { Table } from '#report/block.ts'
import { sumOf } from '#report/charts/sum-of.ts'
import { plainText } from '#report/plain-text.ts'
import type { Context } from './context.ts'
import { inlineData } from './inline-data.ts'
import type { Node } from './json.ts'
import { linesOf, mostLines } from './lines-of.ts'

const mostRows = 8
const widest = 40
// Characters of a line as wide as the page at the size of a table, and of a column's margins.
const pageLine = 92
const margins = 3
// In narrower columns shorter words must be hyphenated.
const narrow = 15

/** A table whose columns share the width as they are told to, or by what stands in them. */
export function tableData({ caption, head, rows, align, widths }: Table, context: Context): Node {
  const texts = rows.map((row) => row.map(plainText))
  const heads = Array.from(
    { length: Math.max(head.length, ...rows.map(({ length }) => length)) },
    (_, index) => head[index] ?? '',
  )
  const shares = heads.map((title, index) => widths?.[index] ?? share(title, texts, index))
  const perLine = shares.map((each) => (pageLine * each) / sumOf(shares) - margins)
  const heights = texts.map((row) => height(row, perLine))
  return {
    type: 'table',
    caption: context.shown(caption),
    columns: heads.map((title, index) => ({
      head: context.shown(title),
      share: shares[index] ?? 1,
      align: align?.[index] ?? 'left',
      narrow: (perLine[index] ?? 0) < narrow,
      'long-words': longestWord(title) > (perLine[index] ?? 0),
    })),
    rows: rows.map((row, at) => ({
      cells: heads.map((_, index) => inlineData(row[index] ?? [], context)),
      whole: (heights[at] ?? 0) <= mostLines / 2,
    })),
    whole: rows.length <= mostRows && height(heads, perLine) + sumOf(heights) <= mostLines,
  }
}

/** As wide as its longest cell, within limits, and never narrower than the longest word of its head. */
function share(head: string, rows: readonly (readonly string[])[], index: number): number {
  const cells = rows.map((row) => row[index]?.length ?? 0)
  return Math.min(widest, Math.max(4, longestWord(head), ...cells)) + margins + 1
}

const longestWord = (text: string): number => Math.max(...text.split(/\s/).map(({ length }) => length))

/** How many lines a row takes, about. */
const height = (row: readonly string[], perLine: readonly number[]): number =>
  Math.max(1, ...row.map((cell, index) => linesOf(cell, perLine[index] ?? 0)))
