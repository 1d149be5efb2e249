import type { Block, Figure } from '#report/block.ts'
import type { Handlers } from '#report/handle.ts'
import { handleBlock, handleInline } from '#report/handle.ts'
import type { Inline } from '#report/inline.ts'

const blocks: Handlers<Block, null, readonly Figure[]> = {
  heading: ({ children }) => inText(children),
  paragraph: ({ children }) => inText(children),
  list: ({ items }) => items.flatMap(figuresIn),
  quote: ({ children }) => figuresIn(children),
  passage: ({ children }) => figuresIn(children),
  table: () => [],
  figure: (figure) => [figure],
  facts: () => [],
  tiles: () => [],
  head: () => [],
  profile: ({ children }) => figuresIn(children),
}

const inlines: Handlers<Inline, null, readonly Figure[]> = {
  text: () => [],
  strong: ({ children }) => inText(children),
  emphasis: ({ children }) => inText(children),
  link: ({ children }) => inText(children),
  break: () => [],
  light: () => [],
  milestone: () => [],
  code: () => [],
}

/** The figures of a paper, in the order in which they are read. */
export const figuresIn = (tree: readonly Block[]): readonly Figure[] =>
  tree.flatMap((block) => handleBlock(blocks, block, null))

/** There is none in running text; to look at it finds what nobody knows. */
const inText = (children: readonly Inline[]): readonly Figure[] =>
  children.flatMap((child) => handleInline(inlines, child, null))
