import type { BlockContent, Blockquote, Heading, List, Paragraph, PhrasingContent, Strong, Text } from 'mdast'

/** Short builders of Markdown nodes. */
export const text = (value: string): Text => ({ type: 'text', value })
export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] })
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })

export const quote = (children: BlockContent[]): Blockquote => ({ type: 'blockquote', children })

export function list(ordered: boolean, items: readonly BlockContent[][]): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children })),
  }
}

/** A paper's title is of level 1; a block's heading of depth 1 stands below it. */
export function heading(depth: number, children: PhrasingContent[]): Heading {
  const levels = [1, 2, 3, 4, 5, 6] as const
  return { type: 'heading', depth: levels[depth] ?? 6, children }
}
