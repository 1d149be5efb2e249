import type { Block, Figure } from '#report/block.ts'

/** The charts among blocks, in order. */
export const figuresIn = (blocks: readonly Block[]): readonly Figure[] =>
  blocks.flatMap((block) => {
    switch (block.type) {
      case 'figure':
        return [block]
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
