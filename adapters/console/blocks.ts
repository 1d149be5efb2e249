import type { Block } from '#report/block.ts'
import { cleanText } from '#report/clean-text.ts'
import { facts } from './facts.ts'
import { head } from './head.ts'
import { inlines } from './inlines.ts'
import { list } from './list.ts'
import { profile } from './profile.ts'
import { prefixed, span, type Row } from './row.ts'
import { table } from './table.ts'
import { tiles } from './tiles.ts'
import { wrap } from './wrap.ts'

/** Blocks as rows of at most `width` columns, an empty row between them; a heading stays close to what follows. */
export function blocks(children: readonly Block[], width: number): readonly Row[] {
  return children.flatMap((child, index) => {
    const before = children[index - 1]
    return [...(before === undefined || before.type === 'heading' ? [] : [[]]), ...block(child, width)]
  })
}

function block(node: Block, width: number): readonly Row[] {
  switch (node.type) {
    case 'heading':
      return wrap(inlines(node.children, 'strong'), width)
    case 'paragraph':
      return wrap(inlines(node.children), width)
    case 'list':
      return list(node, width, blocks)
    case 'quote':
      return prefixed(blocks(node.children, width - 2), span('> ', 'quiet'), span('> ', 'quiet'))
    case 'passage':
      return blocks(node.children, width)
    case 'table':
      return table(node, width)
    case 'figure':
      return [...wrap([span(cleanText(node.caption), 'emphasis')], width), ...alternative(node, width)]
    case 'facts':
      return facts(node.items, width)
    case 'tiles':
      return tiles(node.items, width)
    case 'head':
      return head(node, width)
    case 'profile':
      return profile(node, width, blocks)
  }
}

/** A chart in words and figures. */
const alternative = ({ alt, table: data }: Extract<Block, { type: 'figure' }>, width: number): readonly Row[] => [
  ...wrap([span(cleanText(alt))], width),
  [],
  ...table(data, width),
]
