import type { Block } from '#report/block.ts'
import { t } from '#report/build.ts'
import { wordsIn } from '#test/support/words-in.ts'

/**
 * Parts of the tree that are not found in what another program read from a file, letters and digits compared: those it
 * should find in one piece, and of those that a page's end or a cell's lines tear apart, single words.
 */
export function lostWords(
  blocks: readonly Block[],
  read: string,
): { readonly torn: number; readonly lost: readonly string[] } {
  const text = letters(read)
  const parts = wordsIn(visible(blocks)).split('\n')
  const torn = parts.filter((part) => !text.includes(letters(part)))
  const words = torn.flatMap((part) => part.match(/[\p{L}\p{N}]+/gu) ?? [])
  return { torn: torn.length / parts.length, lost: words.filter((word) => !text.includes(letters(word))) }
}

/** Without what is heard and not seen; where a link goes may be shown beside it. */
const visible = (blocks: readonly Block[]): readonly Block[] =>
  JSON.parse(JSON.stringify(blocks), (_, node) => {
    if (node?.type === 'figure') return { ...node, alt: '', table: { ...node.table, caption: '', head: [], rows: [] } }
    return node?.type === 'link' ? { type: 'strong', children: [t('\n'), ...node.children, t('\n')] } : node
  })

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]/gu)
    ?.join('') ?? ''
