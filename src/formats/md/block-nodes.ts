import type { BlockContent } from 'mdast'
import type { Block, Fact, Figure, Head, Profile, Tile } from '#report/block.ts'
import type { Handlers } from '#report/handle.ts'
import { handleBlock } from '#report/handle.ts'
import { markSign } from '#report/mark-counts.ts'
import type { Context } from './context.ts'
import { inlineNodes } from './inline-nodes.ts'
import { heading, list, paragraph, quote, strong, text } from './nodes.ts'
import { tableNodes } from './table-nodes.ts'

const handlers: Handlers<Block, Context, BlockContent[]> = {
  heading: ({ depth, children }, context) => [heading(depth, inlineNodes(children, context))],
  paragraph: ({ children }, context) => [paragraph(...inlineNodes(children, context))],
  list: ({ ordered, items }, context) => [
    list(
      ordered,
      items.map((item) => nodesOf(item, context)),
    ),
  ],
  quote: ({ children }, context) => [quote(nodesOf(children, context))],
  passage: ({ children }, context) => nodesOf(children, context),
  table: tableNodes,
  figure: figureNodes,
  facts: ({ items }, context) => [factList(items, context)],
  tiles: ({ items }, context) => [
    list(
      false,
      items.map((tile) => tileNodes(tile, context)),
    ),
  ],
  head: headNodes,
  profile: profileNodes,
}

/** A block as Markdown nodes. */
export const blockNodes = (block: Block, context: Context): BlockContent[] => handleBlock(handlers, block, context)

const nodesOf = (blocks: readonly Block[], context: Context): BlockContent[] =>
  blocks.flatMap((block) => blockNodes(block, context))

/** A picture in words and numbers. */
function figureNodes({ id, caption, alt, table }: Figure, context: Context): BlockContent[] {
  const no = context.figures.get(id) ?? 0
  const title = strong(`${context.words.reports.file.figure(no)}: ${caption}`)
  return [paragraph(title), paragraph(text(alt)), ...tableNodes({ ...table, caption: '' }, context)]
}

const factList = (items: readonly Fact[], context: Context): BlockContent =>
  list(
    false,
    items.map(({ term, value }) => [paragraph(strong(`${term}:`), text(' '), ...inlineNodes(value, context))]),
  )

function tileNodes({ mark, value, label, before }: Tile, { words }: Context): BlockContent[] {
  const sign = mark === null ? '' : `${markSign(mark, words)} `
  return [paragraph(text(sign), strong(value), text(` ${label}${before && ` (${before})`}`))]
}

function headNodes(head: Head, context: Context): BlockContent[] {
  return [
    paragraph(strong(head.city), { type: 'break' }, text(head.department), { type: 'break' }, text(head.office)),
    paragraph(
      strong(head.kind),
      ...[head.number, head.part].flatMap((line) => (line === '' ? [] : [{ type: 'break' } as const, text(line)])),
    ),
    heading(0, [text(head.title)]),
    paragraph(text(head.subtitle)),
    ...tableNodes(head.consultations, context),
  ]
}

function profileNodes(
  { depth, title, light, lightLabel, percent, facts, children }: Profile,
  context: Context,
): BlockContent[] {
  const badge = paragraph(text(`${context.words.lights.sign(light)} `), strong(lightLabel))
  const progress: readonly Fact[] =
    percent === null ? [] : [{ term: percent.term, value: [{ type: 'text', value: percent.label }] }]
  return [
    heading(depth, [text(title)]),
    badge,
    factList([...facts, ...progress], context),
    ...nodesOf(children, context),
  ]
}
