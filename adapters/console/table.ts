import type { Table } from '#report/block.ts'
import { cleanText } from '#report/clean-text.ts'
import { hanging } from './facts.ts'
import { grid, type Cells } from './grid.ts'
import { inlines } from './inlines.ts'
import { prefixed, rowWidth, span, type Row } from './row.ts'
import { wrap } from './wrap.ts'

/** A table in columns; one that is too wide for them becomes a list of its rows. */
export function table({ caption, head, rows, align }: Table, width: number): readonly Row[] {
  const title = caption === '' ? [] : wrap([span(cleanText(caption), 'emphasis')], width)
  const cells = rows.map((row) => row.map((cell) => inlines(cell)))
  const columns = grid([head.map((text) => [span(cleanText(text), 'strong')]), ...cells], width, align)
  return [...title, ...(columns ? ruled(columns) : cells.flatMap((row) => record(head, row, width)))]
}

function ruled([head = [], ...body]: readonly (readonly Row[])[]): readonly Row[] {
  if (head.every((row) => row.length === 0)) return body.flat()
  const long = Math.max(...[head, ...body].flat().map(rowWidth))
  return [...head, [span('─'.repeat(long), 'quiet')], ...body.flat()]
}

/** One row below each other, what it is about first. */
function record(head: readonly string[], cells: Cells, width: number): readonly Row[] {
  return cells.flatMap((value, at) => {
    const indent = span(at === 0 ? '' : '  ')
    return prefixed(hanging({ term: head[at] ?? '', value }, width - 2), indent, indent)
  })
}
