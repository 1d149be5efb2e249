import type { Block } from '#report/block.ts'
import { contentsAt } from '#report/contents-at.ts'
import type { Node } from './json.ts'

/** With more, the contents name chapters and fields alone; the bookmarks name every measure. */
const veryLong = 120

/** The contents of a long report and before which block they stand; none of a short one. */
export function contentsNodes(
  blocks: readonly Block[],
  title: string,
): { readonly at: number; readonly nodes: readonly Node[] } {
  const at = contentsAt(blocks)
  if (at < 0) return { at: 0, nodes: [] }
  const measures = blocks.filter(({ type }) => type === 'profile').length
  return { at, nodes: [{ type: 'contents', title, depth: measures > veryLong ? 2 : 3 }] }
}
