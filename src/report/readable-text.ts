import type { Block } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'

/** What people read of some blocks, a line for each paragraph, list item and row: words without the marks of their styles. */
export const readableText = (blocks: readonly Block[]): string => blocks.flatMap(linesOf).join('\n')

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [plainText(block.children)]
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '•'} ${readableText(item)}`)
    case 'table':
      return [block.head, ...block.rows.map((row) => row.map(plainText))].map((cells) => cells.join(' · '))
    case 'passage':
    case 'quote':
      return block.children.flatMap(linesOf)
    default:
      return []
  }
}
