import type { List, ListItem, RootContent, Table as MdastTable } from 'mdast'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import { bindTogether } from '#report/clean-text.ts'
import type { Inline } from '#report/inline.ts'
import { literalLines } from '#report/literal-lines.ts'
import { plainText } from '#report/plain-text.ts'
import { proseInlines } from '#report/prose-inlines.ts'

/** Deeper lists are shown as they were typed. */
const deepest = 4

/** The blocks of a parsed answer; `source` is what it was parsed from. */
export const proseBlocks = (nodes: readonly RootContent[], source: string, depth: number): readonly Block[] =>
  nodes.flatMap((node) => blocksOf(node, source, depth))

function blocksOf(node: RootContent, source: string, depth: number): readonly Block[] {
  if (node.type === 'paragraph') return [paragraph(...proseInlines(node.children, source))]
  if (node.type === 'heading' && node.children.length > 0) return titleOf(proseInlines(node.children, source))
  if (node.type === 'list' && depth < deepest) return listBlocks(node, source, depth)
  if (node.type === 'table') return [tableBlock(node, source)]
  return literalBlocks(node, source)
}

const titleOf = (children: readonly Inline[]): readonly Block[] => [paragraph({ type: 'strong', children })]

const literalBlocks = (node: RootContent, source: string): readonly Block[] => [
  paragraph(...literalLines(node, source)),
]

function listBlocks(list: List, source: string, depth: number): readonly Block[] {
  const items = list.children.map((item) => proseBlocks(item.children, source, depth + 1))
  const marks = list.children.map((item) => markOf(item, source))
  if (isBulleted(marks) || isCounted(marks, items)) return [{ type: 'list', ordered: list.ordered === true, items }]
  return items.flatMap((blocks, index) => withMark(marks[index] ?? '', blocks))
}

/** What stands before the item: `-`, `15.`; parsing forgets all numbers but the first. */
const markOf = (item: ListItem, source: string): string =>
  /^(?:\d+[.)]|[-*+])/.exec(source.slice(item.position?.start.offset))?.[0] ?? ''

const isBulleted = (marks: readonly string[]): boolean => marks.every((mark) => mark === '-' || mark === '*')

/** `1. 2. 3.` is a list; `15. Dezember` is a date, and `2. Bauabschnitt` a name. */
const isCounted = (marks: readonly string[], items: readonly (readonly Block[])[]): boolean =>
  marks.length > 1 &&
  marks.every((mark, index) => mark.slice(0, -1) === String(index + 1)) &&
  !items.some((blocks) => blocks[0] === undefined || namedByNumber.test(openingOf(blocks[0])))

const namedByNumber =
  /^(?:\d|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|Bauabschnitt|BA\b|Sitzung|Änderung|Stufe|Phase)/

const openingOf = (block: Block): string => (block.type === 'paragraph' ? plainText(block.children) : '')

function withMark(mark: string, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph') return [paragraph(mark), ...blocks]
  const [opening, ...others] = first.children
  if (opening?.type !== 'text') return [paragraph(`${mark} `, ...first.children), ...rest]
  return [paragraph(bindTogether(`${mark} ${opening.value}`), ...others), ...rest]
}

function tableBlock(node: MdastTable, source: string): Block {
  const [head = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => proseInlines(cell.children, source)),
  )
  const isEven = rows.every((row) => row.length === head.length)
  if (!isEven) return paragraph(...literalLines(node, source))
  return { type: 'table', caption: '', head: head.map(plainText), rows }
}
