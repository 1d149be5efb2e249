import type { Block, Figure } from '#report/block.ts'
import { fieldChart } from '#report/field-chart.ts'

/** The charts among blocks, and what is drawn of the lights that are counted there, in order. */
export const figuresIn = (blocks: readonly Block[]): readonly Figure[] =>
  blocks.flatMap((block) => {
    switch (block.type) {
      case 'figure':
        return [block]
      case 'table':
        return fieldChart(block) ?? []
      case 'list':
        return block.items.flatMap(figuresIn)
      case 'quote':
      case 'passage':
      case 'profile':
        return figuresIn(block.children)
      default:
        return []
    }
  })
