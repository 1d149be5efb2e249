import type { PdfObjects } from './pdf-objects.ts'

const namespace = 'http://www.aiim.org/pdfua/ns/id/'

// PDF/A wants every property described that its own standard does not know; ISO 19005-2, 6.6.2.3.
const description = [
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>`,
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('')

/**
 * Declares a PDF/A-2a of Typst's a PDF/UA-1 as well, which it must have been found to be: identification and its
 * description in the metadata, and the title in the window's bar. Throws where Typst writes these otherwise than known.
 * Source: ISO 14289-1, 5 and 7.1.
 */
export function declareBoth(pdf: PdfObjects): PdfObjects {
  const { objects, root } = pdf
  const catalogue = textOf(objects, root, 'latin1')
  const metadata = Number(/\/Metadata (\d+) 0 R/.exec(catalogue)?.[1])
  const xmp = /stream\r?\n([^]*?)\r?\nendstream\s*$/.exec(textOf(objects, metadata, 'utf8'))?.[1] ?? ''
  return {
    ...pdf,
    objects: new Map([
      ...objects,
      [root, Buffer.from(inserted(catalogue, /\/ViewerPreferences\s*<</, '/DisplayDocTitle true '), 'latin1')],
      [metadata, metadataStream(withBoth(xmp))],
    ]),
  }
}

/** XMP metadata that names PDF/UA-1 beside PDF/A-2a. */
export function withBoth(xmp: string): string {
  if (
    xmp.includes('<pdfuaid:') ||
    !xmp.includes('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
  )
    throw new Error('Typst declares other standards in its metadata than known.')
  const declared = inserted(xmp, /xmlns:pdfaid="[^"]+" /, `xmlns:pdfuaid="${namespace}" `)
  const described = inserted(declared, /<pdfaExtension:schemas><rdf:Bag>/, description)
  return inserted(described, /(?=<pdfaid:part>)/, '<pdfuaid:part>1</pdfuaid:part>')
}

function inserted(text: string, behind: RegExp, more: string): string {
  const at = behind.exec(text)
  if (at === null) throw new Error(`Typst lays out its PDF otherwise than known: no ${behind.source}.`)
  const end = at.index + at[0].length
  return text.slice(0, end) + more + text.slice(end)
}

function textOf(objects: PdfObjects['objects'], number: number, encoding: 'latin1' | 'utf8'): string {
  const object = objects.get(number)
  if (object === undefined) throw new Error(`Typst lays out its PDF otherwise than known: no object ${number}.`)
  return object.toString(encoding)
}

function metadataStream(xmp: string): Buffer {
  const length = Buffer.byteLength(xmp)
  return Buffer.from(`\n<< /Type /Metadata /Subtype /XML /Length ${length} >>\nstream\n${xmp}\nendstream\n`)
}
