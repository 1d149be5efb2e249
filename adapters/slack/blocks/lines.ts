import type { Block, Fact, Tile } from '#report/block.ts'
import { countsLights } from '#report/light-rows.ts'
import { lightText } from '#report/light-text.ts'
import { progressBar } from '#report/progress-bar.ts'
import { barLines } from './bar-lines.ts'
import { bold, run, runs, type Run } from './runs.ts'
import { tableLines } from './table-lines.ts'

/** One line of text; breaks may stand in it. */
export type Line = readonly Run[]

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>

/** Blocks as plain lines, for where nothing but text has room: in a quote, in an item of a list, in a view. */
export const linesOf = (children: readonly Block[]): readonly Line[] => children.flatMap(block)

function block(node: Block): readonly Line[] {
  switch (node.type) {
    case 'heading':
      return [runs(node.children, { strong: true })]
    case 'paragraph':
      return [runs(node.children)]
    case 'list':
      return listLines(node)
    case 'quote':
    case 'passage':
      return linesOf(node.children)
    case 'table':
      return [bold(node.caption), ...(countsLights(node) ? barLines(node) : tableLines(node))]
    case 'figure':
      return [bold(node.caption), run(node.alt), ...block(node.table)]
    case 'facts':
      return factLines(node.items)
    case 'tiles':
      return node.items.map(tileLine)
    case 'head':
      return [
        ...senderLines(node),
        ...kindLines(node),
        bold(node.title),
        run(node.subtitle),
        ...block(node.consultations),
      ]
    case 'profile':
      return [...profileLines(node), ...linesOf(node.children)]
  }
}

export const senderLines = ({ city, department, office }: Of<'head'>): readonly Line[] =>
  [city, department, office].map((text) => run(text, { emphasis: true }))

export const kindLines = ({ kind, number, part }: Of<'head'>): readonly Line[] =>
  [kind, number, part].map((text) => run(text))

/** The title of a measure's page, its light and how far it is, and its facts. */
export const profileLines = ({ title, light, lightLabel, percent, facts }: Of<'profile'>): readonly Line[] => [
  bold(title),
  [...run(lightText(light, lightLabel)), ...(percent === null ? [] : run(` · ${progressBar(percent)}`))],
  ...factLines(facts),
]

export const factLines = (items: readonly Fact[]): readonly Line[] =>
  items.map(({ term, value }) => [...(term === '' ? [] : bold(`${term}: `)), ...runs(value)])

/** A key figure: the figure, its label with its light, last round's. */
export const tileLine = ({ mark, value, label, before }: Tile): Line => [
  ...bold(value),
  ...run(` ${mark === null ? label : lightText(mark, label)}`),
  ...(before === '' ? [] : run(` · ${before}`)),
]

const listLines = ({ ordered, items }: Of<'list'>): readonly Line[] =>
  items.flatMap((item, at) =>
    linesOf(item).map((line, nth): Line => [...run(nth === 0 ? (ordered ? `${at + 1}. ` : '• ') : '   '), ...line]),
  )
