import { childrenOf } from './children-of.ts'
import { valueOf } from './value-of.ts'
import type { XmlElement } from './xml.ts'

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: string
  readonly level: number
  readonly ordered: boolean
}

/** Finds out what a paragraph's numbering means; undefined when it is in no list, or in one without signs. */
export function returnedLists(
  numbering: XmlElement | undefined,
): (of: XmlElement | undefined) => ListPlace | undefined {
  const kinds = new Map(
    childrenOf(numbering, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], each] as const),
  )
  const lists = new Map(
    childrenOf(numbering, 'w:num').map(
      (each) => [each.attributes['w:numId'], kinds.get(valueOf(each, 'w:abstractNumId'))] as const,
    ),
  )
  return (properties) => {
    const list = valueOf(properties, 'w:numId')
    if (list === undefined || list === '0') return undefined
    const level = Number(valueOf(properties, 'w:ilvl') ?? 0)
    const levels = childrenOf(lists.get(list), 'w:lvl')
    const format = valueOf(
      levels.find(({ attributes }) => attributes['w:ilvl'] === String(level)),
      'w:numFmt',
    )
    if (format === 'none') return undefined
    return { list, level, ordered: format !== undefined && format !== 'bullet' }
  }
}
