import type { ReturnedDraft } from '#app/contracts/returned-draft.ts'
import { childrenOf } from './children-of.ts'
import { versionProperty } from './version-property.ts'
import type { XmlElement } from './xml.ts'

/** Which version of which paper a file says it was made from; null when it does not say so, or not as we do. */
export function returnedVersion(properties: XmlElement | undefined): ReturnedDraft['version'] {
  const property = childrenOf(properties).find(({ attributes }) => attributes['name'] === versionProperty)
  const value = childrenOf(property).flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
  const [, paper, no, part] = /^(.+?):(\d{1,9})(:non-public)?$/.exec(value.join('').trim()) ?? []
  return paper === undefined ? null : { paper, no: Number(no), level: part === undefined ? 'public' : 'non-public' }
}
