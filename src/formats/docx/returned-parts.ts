import { posix } from 'node:path'
import type { Package } from './returned-package.ts'
import { childrenOf } from './children-of.ts'
import { readXml, type XmlElement } from './xml.ts'

/** The parts of a Word file that say what stands in it. */
export interface ReturnedParts {
  readonly document: XmlElement
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly comments: XmlElement | undefined
  readonly footnotes: XmlElement | undefined
  readonly endnotes: XmlElement | undefined
  /** Own properties of the file. */
  readonly properties: XmlElement | undefined
  /** Targets of links, by the id of their relationship. */
  readonly links: ReadonlyMap<string, string>
}

/** Finds the parts by their relationships, as programs name them differently; undefined when there is no text document. */
export function returnedParts(files: Package): ReturnedParts | undefined {
  const inPackage = relationships(files, '')
  const main = inPackage.find(({ type }) => type === 'officeDocument')?.target ?? ''
  const bytes = files.get(main)
  const document = bytes && readXml(bytes)
  if (document?.name !== 'w:document') return undefined
  const inDocument = relationships(files, main)
  const part = (type: string, all = inDocument): XmlElement | undefined => {
    const found = files.get(all.find((each) => each.type === type)?.target ?? '')
    return found && readXml(found)
  }
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    comments: part('comments'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    properties: part('custom-properties', inPackage),
    links: new Map(inDocument.flatMap(({ id, type, url }) => (type === 'hyperlink' ? [[id, url] as const] : []))),
  }
}

/** What a part refers to, by the last word of its type; targets as names in the package. */
function relationships(files: Package, of: string) {
  const folder = posix.dirname(of)
  const bytes = files.get(posix.join(folder, '_rels', `${posix.basename(of)}.rels`))
  if (bytes === undefined) return []
  return childrenOf(readXml(bytes)).map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: url = '' } = attributes
    const target = url.startsWith('/') ? url.slice(1) : posix.join(folder, url)
    return { id, type: type.slice(type.lastIndexOf('/') + 1), url, target }
  })
}
