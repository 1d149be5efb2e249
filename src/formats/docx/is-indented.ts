import { childrenOf } from './children-of.ts'
import type { XmlElement } from './xml.ts'

/** Whether a paragraph stands further in than the text, as those of a list item do after the first. */
export const isIndented = (properties: XmlElement | undefined): boolean => {
  const { attributes = {} } = childrenOf(properties, 'w:ind')[0] ?? {}
  return Number(attributes['w:left'] ?? attributes['w:start'] ?? 0) > 0
}
