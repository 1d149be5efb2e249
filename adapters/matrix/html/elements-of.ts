import type { Block, Fact, Tile } from '#report/block.ts'
import { lightText } from '#report/light-text.ts'
import { progressBar } from '#report/progress-bar.ts'
import { type Element, text } from './element.ts'
import { run, type Run, seenIn, separated, strong } from './run.ts'
import { runsOf } from './runs-of.ts'
import { tableElements } from './table-elements.ts'

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>

/** Blocks as a message shows them. */
export const elementsOf = (blocks: readonly Block[]): readonly Element[] => blocks.flatMap(elements)

function elements(node: Block): readonly Element[] {
  switch (node.type) {
    case 'heading':
      return title(runsOf(node.children), node.depth)
    case 'paragraph':
      return text(runsOf(node.children))
    case 'list':
      return list(node)
    case 'quote':
      return quote(elementsOf(node.children))
    case 'passage':
      return elementsOf(node.children)
    case 'table':
      return tableElements(node)
    case 'figure':
      return [...text(lines([strong(node.caption), run(node.alt)]), { ties: true }), ...tableElements(node.table)]
    case 'facts':
      return text(lines(node.items.map(factLine)))
    case 'tiles':
      return text(lines(node.items.map(tileLine)))
    case 'head':
      return head(node)
    case 'profile':
      return [...profile(node), ...elementsOf(node.children)]
  }
}

const lines = (all: readonly (readonly Run[])[]): readonly Run[] => separated(all, '\n')

/** The largest headings are larger than a chat needs, the smallest smaller than its text. */
function title(runs: readonly Run[], depth: number): readonly Element[] {
  if (seenIn(runs).trim() === '') return []
  if (depth > 3)
    return text(
      runs.map((each) => ({ ...each, strong: true })),
      { ties: true },
    )
  return [{ tag: depth > 2 ? 'h4' : 'h3', runs, ties: true }]
}

function list({ ordered, items }: Of<'list'>): readonly Element[] {
  const said = items.map((item) => elementsOf(item))
  return said.length === 0 ? [] : [{ tag: ordered ? 'ol' : 'ul', start: 1, items: said }]
}

const quote = (children: readonly Element[]): readonly Element[] =>
  children.length === 0 ? [] : [{ tag: 'blockquote', children }]

const factLine = ({ term, value }: Fact): readonly Run[] => [
  ...(term === '' ? [] : strong(`${term}: `)),
  ...runsOf(value),
]

/** A key figure: the figure, its label with its light, last round's. */
const tileLine = ({ mark, value, label, before }: Tile): readonly Run[] =>
  separated([[...strong(value), ...run(` ${mark === null ? label : lightText(mark, label)}`)], run(before)], ' · ')

function head({ city, department, office, kind, number, part, title: said, subtitle, consultations }: Of<'head'>) {
  return [
    ...text(lines([city, department, office].map((each) => run(each, { emphasis: true })))),
    ...text(
      separated(
        [kind, number, part].map((each) => run(each)),
        ' · ',
      ),
    ),
    ...title(run(said), 1),
    ...text(run(subtitle)),
    ...tableElements(consultations),
  ]
}

/** The title of a measure's page, its light and how far it is, and its facts. */
function profile({ title: said, light, lightLabel, percent, facts }: Of<'profile'>): readonly Element[] {
  const stand = separated([run(lightText(light, lightLabel)), run(percent === null ? '' : progressBar(percent))], ' · ')
  return [...title(run(said), 3), ...text(lines([stand, ...facts.map(factLine)]))]
}
