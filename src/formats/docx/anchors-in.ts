import type { Block } from '#report/block.ts'

/**
 * A bookmark for each id, in the order of the paper. Word allows 40 letters, digits and `_`; what begins with `_` is
 * not shown among the bookmarks people make.
 */
export const anchorsIn = (blocks: readonly Block[]): ReadonlyMap<string, string> =>
  new Map([...new Set(blocks.flatMap(idsIn))].map((id, index) => [id, `_Ref_${index + 1}`]))

function idsIn(block: Block): readonly string[] {
  const own = idOf(block)
  if (block.type === 'list') return block.items.flat().flatMap(idsIn)
  if (block.type === 'quote' || block.type === 'passage' || block.type === 'profile')
    return [...own, ...block.children.flatMap(idsIn)]
  return own
}

function idOf(block: Block): readonly string[] {
  if (block.type === 'heading') return block.id === undefined ? [] : [block.id]
  return block.type === 'figure' || block.type === 'profile' ? [block.id] : []
}
