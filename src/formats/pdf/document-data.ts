import { type Instant, dayOf } from '#domain/instant.ts'
import type { Manuscript } from '#app/contracts/format.ts'
import type { Block } from '#report/block.ts'
import { type Mark, barColour, marks, paints } from '#report/charts/paint.ts'
import { figureNumbers } from '#report/figure-numbers.ts'
import { catalogue } from '#text/catalogue.ts'
import { anchorsIn } from './anchors-in.ts'
import { blocksData } from './block-data.ts'
import { contentsNodes } from './contents-nodes.ts'
import type { Context } from './context.ts'
import type { Json } from './json.ts'
import { signs } from './signs.ts'

const regions = { de: 'DE', en: 'GB' } as const

/** The whole document as the template takes it. All that is foreign in it goes through one of the `writings`. */
export function documentData(manuscript: Manuscript, writings: Pick<Context, 'shown' | 'named' | 'drawn'>): Json {
  const { shown, named } = writings
  const { blocks, facts, language, mark, part, title } = manuscript
  const words = catalogue(language)
  const { file, head } = words.reports
  const running = [title, ...(facts.number === undefined ? [] : [head.numbered(facts.number)])]
  const day = dayOf(facts.round.asOf, facts.city.zone)
  const places = { figures: figureNumbers(blocks), ...anchoring(blocks), level: levels() }
  const context: Context = { words, ...writings, ...places, leadsOn: false }
  const contents = contentsNodes(blocks, file.contents)
  const last = lastChapter(blocks)
  return {
    language,
    region: regions[language],
    title: named(title),
    author: named(facts.city.name),
    date: momentData(facts.round.asOf),
    mark: mark && shown(mark),
    part: part && shown(part),
    running: { left: shown(running.join(' · ')), right: shown(facts.city.name) },
    'as-of': file.asOf(day),
    page: file.page,
    paints: Object.fromEntries(marks.map((name) => [name, paintData(name)])),
    signs,
    blocks: [
      ...blocksData(blocks.slice(0, contents.at), context),
      ...contents.nodes,
      ...blocksData(blocks.slice(contents.at, last), context),
      { type: 'together', children: blocksData(blocks.slice(last), context) },
    ],
  }
}

const paintData = (mark: Mark): Json => {
  const { fill, ink, edge } = paints[mark]
  return { fill, ink, edge, bar: barColour(mark) }
}

/** Typst writes down a time as one of UTC. */
function momentData(instant: Instant): Json {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (instant.match(/\d+/g) ?? []).map(Number)
  return { year, month, day, hour, minute, second }
}

function anchoring(blocks: readonly Block[]): Pick<Context, 'anchors' | 'anchor'> {
  const anchors = new Set(anchorsIn(blocks))
  const free = new Set(anchors)
  return { anchors, anchor: (id) => (id !== undefined && free.delete(id) ? id : null) }
}

function levels(): Context['level'] {
  let last = 0
  return (depth) => {
    last = Math.min(depth, last + 1)
    return last
  }
}

/** Where the last chapter begins: torn apart, it would leave its end alone on a page. */
function lastChapter(blocks: readonly Block[]): number {
  const at = blocks.findLastIndex((block) => block.type === 'heading' && block.depth === 1)
  return at < 0 ? blocks.length : at
}
