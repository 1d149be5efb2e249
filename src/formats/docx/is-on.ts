import { childrenOf } from './children-of.ts'
import type { XmlElement } from './xml.ts'

/** Whether a property such as bold is switched on or off; undefined when nothing is said about it. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const [property] = childrenOf(properties, name)
  return property && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '1')
}
