import type { PhrasingContent, BlockContent, TableRow } from 'mdast'
import type { Table } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'
import type { Context } from './context.ts'
import { inlineNodes } from './inline-nodes.ts'
import { paragraph, text } from './nodes.ts'

/** A table under its caption. */
export function tableNodes({ caption, head, rows, align }: Table, context: Context): BlockContent[] {
  const cells = rows.map((row) => rowOf(row.map((cell) => cellNodes(cell, context))))
  const table: BlockContent = {
    type: 'table',
    align: head.map((_, index) => align?.[index] ?? 'left'),
    children: [rowOf(head.map((cell) => [text(cell)])), ...cells],
  }
  return caption === '' ? [table] : [paragraph({ type: 'emphasis', children: [text(caption)] }), table]
}

/** A cell is one line: what stands in lines elsewhere is parted by semicolons. */
const cellNodes = (cell: readonly Inline[], context: Context): PhrasingContent[] =>
  inlineNodes(cell, context).map((node) => (node.type === 'break' ? text('; ') : node))

const rowOf = (cells: PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
})
