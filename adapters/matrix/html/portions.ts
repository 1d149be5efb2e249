import type { Element } from './element.ts'
import { split } from './split.ts'
import { weigh } from './weigh.ts'

/**
 * What one event holds of text and HTML together, in bytes. An event may have 65,536 in all (client-server API, “Size
 * limits”); encrypted it is a third larger, and an edit says everything twice. It is also as much as anybody reads on a phone.
 */
const mostBytes = 12_000

/** Elements as the posts that they need, cut between them; long ones are split. A heading is never the last of a post. */
export function portions(all: readonly Element[]): readonly (readonly Element[])[] {
  if (weighAll(all) <= mostBytes) return [all]
  const out: Element[][] = [[]]
  let weight = 0
  for (const element of all.flatMap((each) => split(each, mostBytes / 3))) {
    const heavy = weigh(element)
    if (weight > 0 && weight + heavy > mostBytes) {
      const next = tiedAtEnd(out.at(-1) ?? [])
      out.push(next)
      weight = weighAll(next)
    }
    out.at(-1)?.push(element)
    weight += heavy
  }
  return out
}

const weighAll = (elements: readonly Element[]): number => elements.reduce((sum, each) => sum + weigh(each), 0)

/** Takes away from a post what belongs to the one after it, unless that is all of it. */
function tiedAtEnd(open: Element[]): Element[] {
  const last = open.findLastIndex(({ ties }) => ties !== true)
  return last === -1 ? [] : open.splice(last + 1)
}
