import type { Block } from '#report/block.ts'

/** With fewer measures, one finds one's way by turning pages. */
const long = 13

/**
 * Before which block a long report has its contents: behind the first picture, so that the first page answers the
 * question, in front of the chapter that follows. -1 for a report without.
 */
export function contentsAt(tree: readonly Block[]): number {
  const measures = tree.filter(({ type }) => type === 'profile').length
  const picture = tree.findIndex(({ type }) => type === 'figure')
  if (measures < long || picture < 0) return -1
  return tree.findIndex((block, index) => index > picture && block.type === 'heading' && block.depth === 1)
}
