import { childrenOf } from './children-of.ts'
import type { XmlElement } from './xml.ts'

/** The value of a property that has one. */
export const valueOf = (properties: XmlElement | undefined, name: string): string | undefined =>
  childrenOf(properties, name)[0]?.attributes['w:val']
