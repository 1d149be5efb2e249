import type { Block } from '#report/block.ts'

/** The ids of headings, figures and profiles, wherever they stand. */
export function anchorsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => [...idOf(block), ...anchorsIn(within(block))])
}

const idOf = (block: Block): readonly string[] => ('id' in block && block.id !== '' ? [block.id] : [])

function within(block: Block): readonly Block[] {
  if (block.type === 'list') return block.items.flat()
  const holds = block.type === 'quote' || block.type === 'passage' || block.type === 'profile'
  return holds ? block.children : []
}
