import type { Block } from '#report/block.ts'

/** The number of each figure, by its id, counted from 1 in the order in which they are read. */
export const figureNumbers = (blocks: readonly Block[]): ReadonlyMap<string, number> =>
  new Map(blocks.flatMap(figuresIn).map((id, index) => [id, index + 1]))

function figuresIn(block: Block): readonly string[] {
  if (block.type === 'figure') return [block.id]
  if (block.type === 'list') return block.items.flat().flatMap(figuresIn)
  return 'children' in block && block.type !== 'paragraph' && block.type !== 'heading'
    ? block.children.flatMap(figuresIn)
    : []
}
