import type { Block, Figure, Head, Profile, Tile } from '#report/block.ts'
import { evenRows } from '#report/even-rows.ts'
import type { Handlers } from '#report/handle.ts'
import { handleBlock } from '#report/handle.ts'
import { leadsOn } from '#report/leads-on.ts'
import type { Context } from './context.ts'
import { factsData, progressData } from './facts-data.ts'
import { inlineData } from './inline-data.ts'
import type { Node } from './json.ts'
import { tableData } from './table-data.ts'

const handlers: Handlers<Block, Context, Node> = {
  heading: ({ depth, id, children }, context) => ({
    type: 'heading',
    ...headingData(depth, id, context),
    children: inlineData(children, context),
  }),
  paragraph: ({ children }, context) => ({
    type: 'paragraph',
    sticky: context.leadsOn,
    children: inlineData(children, context),
  }),
  list: ({ ordered, items }, context) => ({
    type: 'list',
    ordered,
    sticky: context.leadsOn,
    items: items.map((item) => blocksData(item, { ...context, leadsOn: false })),
  }),
  quote: ({ children }, context) => ({
    type: 'quote',
    sticky: context.leadsOn,
    children: blocksData(children, { ...context, leadsOn: false }),
  }),
  passage: ({ children }, context) => ({ type: 'passage', children: blocksData(children, context) }),
  table: tableData,
  figure: figureData,
  facts: ({ items }, context) => ({ type: 'facts', ...factsData(items, context) }),
  tiles: ({ items }, context) => ({
    type: 'tiles',
    rows: evenRows(items, tilesSideBySide).map((row) => row.map((tile) => tileData(tile, context))),
  }),
  head: headData,
  profile: profileData,
}

/** Blocks as the template takes them. */
export const blocksData = (blocks: readonly Block[], context: Context): readonly Node[] =>
  blocks.map((block, at) =>
    handleBlock(handlers, block, {
      ...context,
      leadsOn: at === blocks.length - 1 ? context.leadsOn : leadsOn(block, blocks[at + 1]),
    }),
  )

const headingData = (depth: number, id: string | undefined, { anchor, level }: Context) => ({
  level: level(depth),
  anchor: anchor(id),
})

function figureData({ id, svg, alt, caption, table }: Figure, context: Context): Node {
  const { shown } = context
  const label = context.words.reports.file.figure(context.figures.get(id) ?? 0)
  return {
    type: 'figure',
    anchor: context.anchor(id),
    svg: context.drawn(svg),
    alt: context.named(alt),
    caption: shown(`${label}: ${caption}`),
    table: tableData(table, context),
  }
}

function tileData({ mark, value, label, before }: Tile, { shown }: Context): Node {
  return { type: 'tile', paint: mark, value: shown(value), label: shown(label), before: shown(before) }
}

const tilesSideBySide = 5

function headData(head: Head, context: Context): Node {
  const { city, department, office, kind, number, part, title, subtitle, consultations } = head
  const shown = Object.entries({ city, department, office, kind, number, part, title, subtitle }).map(
    ([name, value]): readonly [string, string] => [name, context.shown(value)],
  )
  return {
    type: 'head',
    ...Object.fromEntries(shown),
    consultations: tableData(consultations, context),
  }
}

function profileData(profile: Profile, context: Context): Node {
  const { depth, id, title, light, lightLabel, facts, percent, children } = profile
  const { items, whole } = factsData(facts, context)
  return {
    type: 'profile',
    ...headingData(depth, id, context),
    title: context.shown(title),
    paint: light ?? 'no-answer',
    label: context.shown(lightLabel),
    facts: [...items, ...progressData(percent, context)],
    whole,
    children: blocksData(children, context),
  }
}
