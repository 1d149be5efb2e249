import type { Block, Table } from '#report/block.ts'
import { t } from '#report/build.ts'
import { prose } from '#report/prose.ts'
import { sameProse } from '#report/same-prose.ts'
import { type Marking, typedInlines } from '#report/typed-inlines.ts'

/** From the plainest to the surest; the last keeps the words and lets the styles go. */
const ways: readonly Marking[] = [
  { outer: 'strong', escapes: false },
  { outer: 'emphasis', escapes: false },
  { outer: 'strong', escapes: true },
  { outer: 'emphasis', escapes: true },
  { outer: 'none', escapes: false },
  { outer: 'none', escapes: true },
]

/**
 * Blocks of a passage as they are typed in chat, the inverse of `prose`: what is typed reads like the blocks again. Signs
 * are escaped only where they would be taken for marks. A style that cannot be typed, such as bold within a word beside
 * a bracket, is left out, never a word.
 */
export function typed(blocks: readonly Block[]): string {
  const texts: string[] = []
  let before: Block | undefined
  for (const block of blocks) {
    const text = typedBlock(block, isListAfter(before, block))
    if (text === '') continue
    texts.push(text)
    before = block
  }
  return texts.join('\n\n')
}

function typedBlock(block: Block, second: boolean): string {
  const written = ways.map((way) => () => writtenBlock(block, way, second))
  const exact = written.find((write) => sameProse(prose(write()), [block]))
  return (exact ?? (() => plainestOf(block, second)))()
}

/** What cannot be typed exactly, with all its words. */
const plainestOf = (block: Block, second: boolean): string =>
  writtenBlock(block, { outer: 'none', escapes: block.type === 'paragraph' }, second)

/** A list right after another of its kind would go on with it. */
const isListAfter = (before: Block | undefined, block: Block): boolean =>
  block.type === 'list' && before?.type === 'list' && before.ordered === block.ordered

function writtenBlock(block: Block, way: Marking, second: boolean): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return typedInlines(block.children, way)
    case 'list':
      return block.items.map((item, index) => writtenItem(item, markOf(block.ordered, index, second), way)).join('\n')
    case 'table':
      return writtenTable(block, way)
    case 'passage':
    case 'quote':
      return block.children.map((child) => writtenBlock(child, way, false)).join('\n\n')
    default:
      throw new Error('This block is nothing that is typed.', { cause: block.type })
  }
}

const markOf = (ordered: boolean, index: number, second: boolean): string =>
  ordered ? `${index + 1}${second ? ')' : '.'}` : second ? '*' : '-'

/** Later lines stand under the first word. */
function writtenItem(item: readonly Block[], mark: string, way: Marking): string {
  const indent = ' '.repeat(mark.length + 1)
  const text = item.reduce((all, block, index) => {
    const gap = index === 0 ? '' : block.type === 'list' ? '\n' : '\n\n'
    return `${all}${gap}${writtenBlock(block, way, isListAfter(item[index - 1], block))}`
  }, '')
  return `${mark} ${text.replace(/\n(?=[^\n])/g, `\n${indent}`)}`.trimEnd()
}

function writtenTable({ head, rows }: Table, way: Marking): string {
  return [
    tableLine(head.map((each) => tableCell(typedInlines([t(each)], way)))),
    tableLine(head.map(() => '---')),
    ...rows.map((row) => tableLine(row.map((each) => tableCell(typedInlines(each, way))))),
  ].join('\n')
}

const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const tableCell = (text: string): string => text.replace(/\n/g, ' ').replace(/(?<!\\)\|/g, '\\|')
