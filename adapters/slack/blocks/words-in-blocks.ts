import type {
  RawTextElement,
  RawNumberElement,
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
} from '@slack/types'
import type { ShownBlock } from './piece.ts'

/** What a reader sees of blocks, one thing a line; of a button what a screen reader says. */
export const wordsInBlocks = (blocks: readonly ShownBlock[]): string => blocks.map(block).join('\n')

function block(node: ShownBlock): string {
  switch (node.type) {
    case 'header':
      return node.text.text
    case 'rich_text':
      return rich(node)
    case 'table':
      return node.rows.map((row) => row.map(cell).join(' | ')).join('\n')
    case 'context':
      return node.elements.map((each) => (each.type === 'image' ? each.alt_text : each.text)).join(' ')
    case 'actions':
      return node.elements
        .map((each) => (each.type === 'button' ? `[${each.accessibility_label ?? each.text.text}]` : ''))
        .join(' ')
  }
}

const rich = ({ elements }: RichTextBlock): string => elements.map(part).join('\n')

function part(node: RichTextBlockElement): string {
  if (node.type !== 'rich_text_list') return inlines(node.elements)
  const start = 'offset' in node && typeof node.offset === 'number' ? node.offset : 0
  const mark = (at: number): string => (node.style === 'ordered' ? `${start + at + 1}. ` : '• ')
  const indent = '  '.repeat(node.indent ?? 0)
  return node.elements.map(({ elements }, at) => `${indent}${mark(at)}${inlines(elements)}`).join('\n')
}

const inlines = (elements: readonly RichTextElement[]): string => elements.map(inline).join('')

function inline(node: RichTextElement): string {
  if (node.type === 'text') return node.text
  return node.type === 'link' ? (node.text ?? node.url) : ''
}

const cell = (node: RichTextBlock | RawTextElement | RawNumberElement): string =>
  node.type === 'rich_text' ? rich(node) : node.text
