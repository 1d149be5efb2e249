import type { Block } from '#report/block.ts'
import { displayWidth } from './display-width.ts'
import { prefixed, span, type Row } from './row.ts'

type List = Extract<Block, { type: 'list' }>

/** Items behind bullets or numbers, close together, their later lines indented. */
export function list(
  { ordered, items }: List,
  width: number,
  inner: (blocks: readonly Block[], width: number) => readonly Row[],
): readonly Row[] {
  return items.flatMap((item, index) => {
    const mark = ordered ? `${index + 1}. ` : '• '
    const rows = item.flatMap((child) => inner([child], width - displayWidth(mark)))
    return prefixed(rows, span(mark), span(' '.repeat(displayWidth(mark))))
  })
}
