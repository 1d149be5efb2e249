import type { Passage } from '#domain/passage.ts'
import type { Block } from '#report/block.ts'

/** The passages of a paper in its order: the first is number 1 in every format that marks them. */
export const passagesIn = (blocks: readonly Block[]): readonly Passage[] =>
  blocks.flatMap((block) => {
    if (block.type === 'passage') return [block.passage]
    return block.type === 'profile' || block.type === 'quote' ? passagesIn(block.children) : []
  })
