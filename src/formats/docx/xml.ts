import { SaxesParser } from 'saxes'

/** An element; its name and its attributes have the usual prefixes, whatever a program wrote: `w:p`, `w:name`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

const office = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'

const prefixes: Readonly<Record<string, string>> = {
  [`${office}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${office}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${strict}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${office}/drawingml/2006/main`]: 'a',
  [`${strict}/drawingml/main`]: 'a',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
}

/** Tables within tables within boxes are not a tenth as deep; finding out what a prefix means takes longer and longer. */
const deepest = 1000

/** Reads a part of an Office file; throws if it is not well-formed or declares entities of its own. */
export function readXml(bytes: Uint8Array): XmlElement {
  interface Open {
    readonly name: string
    readonly attributes: Record<string, string>
    readonly children: (XmlElement | string)[]
  }
  const root: Open = { name: '', attributes: {}, children: [] }
  const open: Open[] = [root]
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new SyntaxError('A document type has no place in an Office file.')
  })
  parser.on('opentag', ({ uri, prefix, local, attributes }) => {
    const element: Open = { name: named(uri, prefix, local), attributes: {}, children: [] }
    for (const each of Object.values(attributes))
      element.attributes[named(each.uri, each.prefix, each.local)] = each.value
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > deepest) throw new RangeError(`Elements stand deeper than ${deepest} in one another.`)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => void open.at(-1)?.children.push(text))
  parser.on('cdata', (text) => void open.at(-1)?.children.push(text))
  parser.write(new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes)).close()
  const element = root.children.find((child) => typeof child !== 'string')
  if (element === undefined) throw new SyntaxError('The part is empty.')
  return element
}

function named(uri: string, prefix: string, local: string): string {
  const usual = prefixes[uri] ?? prefix
  return usual === '' ? local : `${usual}:${local}`
}
