import { childrenOf } from './children-of.ts'
import { valueOf } from './value-of.ts'
import type { XmlElement } from './xml.ts'

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: string
  /** What the list is made after: another one of that kind goes on with its numbers unless it begins anew. */
  readonly kind: string | undefined
  readonly anew: boolean
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
  const lists = new Map(childrenOf(numbering, 'w:num').map((each) => [each.attributes['w:numId'], each] as const))
  return (properties) => {
    const list = valueOf(properties, 'w:numId')
    if (list === undefined || list === '0') return undefined
    const level = valueOf(properties, 'w:ilvl') ?? '0'
    const atLevel = ({ attributes }: XmlElement): boolean => attributes['w:ilvl'] === level
    const kind = valueOf(lists.get(list), 'w:abstractNumId')
    const format = valueOf(childrenOf(kinds.get(kind), 'w:lvl').find(atLevel), 'w:numFmt')
    if (format === 'none') return undefined
    const anew = childrenOf(lists.get(list), 'w:lvlOverride').some(atLevel)
    return { list, kind, anew, level: Number(level), ordered: format !== undefined && format !== 'bullet' }
  }
}
