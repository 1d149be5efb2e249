import type { FileChild } from 'docx'
import { BorderStyle, Paragraph, ShadingType } from 'docx'
import type { Block, Figure } from '#report/block.ts'
import type { Handlers } from '#report/handle.ts'
import { handleBlock } from '#report/handle.ts'
import type { Inline } from '#report/inline.ts'
import { leadsOn } from '#report/leads-on.ts'
import type { Context } from './context.ts'
import { dataTable } from './data-table.ts'
import { factsLines } from './facts-lines.ts'
import { headOf } from './head.ts'
import { chart } from './image.ts'
import { inlines } from './inlines.ts'
import { listLevel } from './lists.ts'
import { line } from './look.ts'
import { passageBookmark } from './passage-bookmark.ts'
import { Part } from './part.ts'
import { chartKey } from './pictures.ts'
import { profileHead } from './profile.ts'
import { runs } from './runs.ts'
import { shownText } from './shown-text.ts'
import { tilesOf } from './tiles.ts'
import { title } from './title.ts'

const handlers: Handlers<Block, Context, readonly FileChild[]> = {
  heading: ({ depth, id, children }, context) => [title(depth, id, inlines(children, context), context)],
  paragraph: ({ children }, context) => [paragraphOf(children, context)],
  list: listOf,
  quote: ({ children }, context) => blocks(children, { ...context, quoted: true }),
  passage: passageOf,
  table: dataTable,
  figure: figureOf,
  facts: ({ items }, context) => factsLines(items, null, context, false),
  tiles: ({ items }, context) => tilesOf(items, context),
  head: headOf,
  profile: (profile, context) => [...profileHead(profile, context), ...blocks(profile.children, context)],
}

/** Blocks as the paragraphs and tables of a document. */
export const blocks = (tree: readonly Block[], context: Context): readonly FileChild[] =>
  tree.flatMap((block, at) =>
    handleBlock(handlers, block, {
      ...context,
      leadsOn: at === tree.length - 1 ? context.leadsOn : leadsOn(block, tree[at + 1]),
    }),
  )

const paper = 'F6F7F8'
// Above and below it is only room.
const room = { style: BorderStyle.SINGLE, size: 4, color: paper, space: 3 }

const quoted = {
  border: { top: room, bottom: room, left: { style: BorderStyle.SINGLE, size: 24, color: line, space: 8 } },
  shading: { type: ShadingType.CLEAR, fill: paper, color: 'auto' },
}

function paragraphOf(children: readonly Inline[], context: Context): Paragraph {
  const { list, quoted: isQuoted } = context
  const style = isQuoted ? 'Quote' : 'Normal'
  return new Paragraph({
    style: list === null ? style : 'ListParagraph',
    ...(list !== null && listLevel(list, isQuoted)),
    ...(isQuoted && quoted),
    ...(context.leadsOn && { keepNext: true }),
    children: inlines(children, context),
  })
}

/** Lists within lists; what follows in an item stands under its first paragraph. */
function listOf({ ordered, items }: Extract<Block, { type: 'list' }>, context: Context): readonly FileChild[] {
  const level = context.list === null ? 0 : context.list.level + 1
  const instance = context.next('list')
  return items.flatMap((item, at) =>
    item.flatMap((block, index) =>
      blocks([block], {
        ...context,
        leadsOn: context.leadsOn && at === items.length - 1 && index === item.length - 1,
        list: { ordered, level, instance, isFirst: index === 0 },
      }),
    ),
  )
}

/** Between two marks, which hold the ends of its paragraphs too: what is added to it in Word stays in it. */
function passageOf({ children }: Extract<Block, { type: 'passage' }>, context: Context): readonly FileChild[] {
  const id = context.next('bookmark')
  const name = passageBookmark(context.next('passage'))
  const inner = children.length === 0 ? [new Paragraph({ style: 'Normal' })] : blocks(children, context)
  return [
    new Part('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
    ...inner,
    new Part('w:bookmarkEnd', { 'w:id': id }),
  ]
}

function figureOf({ id, svg, alt, caption, table }: Figure, context: Context): readonly FileChild[] {
  const label = context.words.reports.file.figure(context.figures.get(id) ?? 0)
  const spoken = shownText(alt, context.replaced)
  return [
    new Paragraph({
      style: 'Figure',
      keepNext: true,
      children: [chart(chartKey(svg), shownText(svg, context.replaced), spoken, context)],
    }),
    new Paragraph({ style: 'Caption', children: runs(`${label}: ${caption}`, context) }),
    ...dataTable(table, context),
  ]
}
