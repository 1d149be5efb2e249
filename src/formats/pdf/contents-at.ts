import type { Block } from '#report/block.ts'
import type { Node } from './json.ts'

/** With fewer measures, one finds one's way by turning pages. */
const long = 13
/** With more, the contents name chapters and fields alone; the bookmarks name every measure. */
const veryLong = 120

/**
 * Where a long report has its contents: behind the first picture, so that the first page answers the question, in
 * front of the chapter that follows.
 */
export function contentsAt(
  blocks: readonly Block[],
  title: string,
): { readonly at: number; readonly nodes: readonly Node[] } {
  const measures = blocks.filter(({ type }) => type === 'profile').length
  const picture = blocks.findIndex(({ type }) => type === 'figure')
  const at = blocks.findIndex((block, index) => index > picture && block.type === 'heading' && block.depth === 1)
  if (measures < long || picture < 0 || at < 0) return { at: 0, nodes: [] }
  return { at, nodes: [{ type: 'contents', title, depth: measures > veryLong ? 2 : 3 }] }
}
