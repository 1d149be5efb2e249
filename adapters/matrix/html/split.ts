import type { Element, List } from './element.ts'
import { splitRuns } from './split-runs.ts'
import { weigh } from './weigh.ts'

/** An element as several of about so many bytes at most; only the last of them is tied to what follows. */
export function split(element: Element, most: number): readonly Element[] {
  if (weigh(element) <= most) return [element]
  const { ties, ...whole } = element
  const parts = partsOf(whole, most)
  return ties ? parts.map((part, at) => (at === parts.length - 1 ? { ...part, ties } : part)) : parts
}

function partsOf(element: Element, most: number): readonly Element[] {
  switch (element.tag) {
    case 'p':
    case 'h3':
    case 'h4':
      return splitRuns(element.runs, most).map((runs) => ({ ...element, runs }))
    case 'blockquote':
      return element.children.flatMap((child) => split(child, most)).map((child) => ({ ...element, children: [child] }))
    case 'ul':
    case 'ol':
      return splitList(element, most)
  }
}

/** As many items together as have room; what has none in an item goes on below it. */
function splitList(list: List, most: number): readonly Element[] {
  const parts: Element[] = []
  let items: (readonly Element[])[] | undefined
  let weight = 0
  for (const [at, item] of list.items.entries()) {
    const heavy = weigh({ ...list, items: [item] })
    const [first = [], ...more] =
      heavy <= most ? [item] : item.flatMap((child) => split(child, most)).map((child) => [child])
    if (items && weight + heavy <= most) items.push(first)
    else {
      items = [first]
      weight = 0
      parts.push({ ...list, start: list.start + at, items })
    }
    weight += heavy
    if (more.length > 0) {
      parts.push(...more.flat())
      items = undefined
    }
  }
  return parts
}
