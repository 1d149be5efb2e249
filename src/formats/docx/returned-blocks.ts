import type { Block } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'
import type { StyledRun } from '#report/styled-runs.ts'
import { returnedInlines } from './returned-inlines.ts'
import type { ReturnedLine, ReturnedTable } from './returned-line.ts'
import type { ListPlace } from './returned-lists.ts'

interface OpenList extends ListPlace {
  readonly items: Block[][]
}

/** The lines of a passage as blocks: lists within lists, what belongs to an item in it, tables with their first row as head. */
export function returnedBlocks(lines: readonly (ReturnedLine | ReturnedTable)[]): readonly Block[] {
  const blocks: Block[] = []
  let lists: readonly OpenList[] = []
  for (const line of lines) {
    if (line.kind === 'table') {
      lists = []
      blocks.push(tableOf(line))
      continue
    }
    const { place, runs } = placed(line)
    const children = returnedInlines(line.heading > 0 ? runs.map((run) => ({ ...run, strong: true })) : runs)
    if (children.length === 0) continue
    const paragraph: Block = { type: 'paragraph', children }
    if (place) {
      lists = listsAt(place, lists, blocks)
      lists.at(-1)?.items.push([paragraph])
    } else {
      if (!line.indented) lists = []
      const item = lists.at(-1)?.items.at(-1) ?? blocks
      item.push(paragraph)
    }
  }
  return blocks
}

/** A bullet that was typed as a sign is one, too. */
function placed({ list, runs }: ReturnedLine): {
  readonly place: ListPlace | undefined
  readonly runs: readonly StyledRun[]
} {
  const [first, ...others] = runs
  const sign = /^\s*[-•·]\s+/.exec(first?.text ?? '')?.[0]
  if (list || !first || sign === undefined) return { place: list, runs }
  return {
    place: { list: 'typed', kind: undefined, anew: false, level: 0, ordered: false },
    runs: [{ ...first, text: first.text.slice(sign.length) }, ...others],
  }
}

/** Bullets are bullets; numbers go on in the same list, and in one of its kind that does not begin anew. */
const goesOn = (same: ListPlace, { ordered, list, kind, anew }: ListPlace): boolean =>
  same.ordered === ordered && (!ordered || same.list === list || (same.kind === kind && !anew))

/** The lists that are open at a place: those it goes on with, and one that begins there if need be. */
function listsAt(place: ListPlace, lists: readonly OpenList[], blocks: Block[]): readonly OpenList[] {
  const outer = lists.filter(({ level }) => level < place.level)
  const same = lists.find(({ level }) => level === place.level)
  if (same && goesOn(same, place)) return [...outer, same]
  const begun: OpenList = { ...place, items: [] }
  const within = outer.at(-1)?.items.at(-1) ?? blocks
  within.push({ type: 'list', ordered: place.ordered, items: begun.items })
  return [...outer, begun]
}

function tableOf({ rows: [head = [], ...rows] }: ReturnedTable): Block {
  return {
    type: 'table',
    caption: '',
    head: head.map((cell) => plainText(returnedInlines(cell))),
    rows: rows.map((row) => row.map(returnedInlines)),
  }
}
