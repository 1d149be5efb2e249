import type { Block, Table } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'

/** All that blocks say, one block, item or cell a line; the oracle for what a format must not lose. */
export const wordsIn = (blocks: readonly Block[]): string => blocks.flatMap(partsOf).join('\n')

function partsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.children)]
    case 'list':
      return block.items.map((item, index) => (block.ordered ? `${index + 1}.\n` : '') + wordsIn(item))
    case 'quote':
    case 'passage':
      return [wordsIn(block.children)]
    case 'table':
      return tableParts(block)
    case 'figure':
      return [block.caption, block.alt, ...tableParts(block.table)]
    case 'facts':
      return block.items.flatMap((item) => [item.term, plainText(item.value)])
    case 'tiles':
      return block.items.flatMap((tile) => [tile.value, tile.label, tile.before])
    case 'head': {
      const { city, department, office, kind, number, part, title, subtitle, consultations } = block
      return [city, department, office, kind, number, part, title, subtitle, ...tableParts(consultations)]
    }
    case 'profile': {
      const facts = block.facts.flatMap((item) => [item.term, plainText(item.value)])
      const percent = block.percent === null ? [] : [block.percent.term, block.percent.label]
      return [block.title, block.lightLabel, ...facts, ...percent, wordsIn(block.children)]
    }
  }
}

const tableParts = (table: Table): readonly string[] => [
  table.caption,
  ...table.head,
  ...table.rows.flatMap((row) => row.map(plainText)),
]
