import { describe, expect, test } from 'vitest'
import { withBoth } from '#formats/pdf/declare-both.ts'
import { finishedPdf } from '#formats/pdf/finished-pdf.ts'
import { pdfObjects } from '#formats/pdf/pdf-objects.ts'

const xmp =
  '<rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"  xmlns:pdfaExtension="x" >' +
  '<dc:title>&lt;pdfuaid:part&gt; xmlns:pdfaid="y" </dc:title><pdfaExtension:schemas><rdf:Bag></rdf:Bag></pdfaExtension:schemas>' +
  '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>'

/** A file laid out as Typst lays out its own. */
function laidOut(change: (text: string) => string = (text) => text): Buffer {
  const bodies = [
    '\n<< /Type /Catalog /Metadata 2 0 R /ViewerPreferences <<\n/Direction /L2R >> >>\n',
    `\n<< /Length ${xmp.length} >>\nstream\n${xmp}\nendstream\n`,
    '\n<< /Title (Zwischenbericht) >>\n',
  ]
  let text = '%PDF-1.7\n%\n'
  const entries = bodies.map((body, index) => {
    const entry = `${String(text.length).padStart(10, '0')} 00000 n`
    text += `${index + 1} 0 obj${body}endobj\n`
    return entry
  })
  const table = ['0000000000 65535 f', ...entries].join(' \n')
  const trailer = 'trailer\n<< /Size 4 /Root 1 0 R /Info 3 0 R /ID [(a) (b)] >>'
  return Buffer.from(change(`${text}xref\n0 4\n${table} \n${trailer}\nstartxref\n${text.length}\n%%EOF`))
}

describe('finishing what Typst wrote', () => {
  test('finds every object by its number', () => {
    const { objects, root, info, id, size } = pdfObjects(laidOut())
    expect([...objects.keys()]).toEqual([1, 2, 3])
    expect({ root, info, id, size }).toEqual({ root: 1, info: 3, id: '[(a) (b)]', size: 4 })
    expect(objects.get(3)?.toString()).toBe('\n<< /Title (Zwischenbericht) >>\n')
  })

  test('names both standards in the metadata, whatever the title says', () => {
    const both = withBoth(xmp)
    expect(both).toContain('<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part>')
    expect(both).toContain('ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" ')
    expect(both).toContain('<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">')
    expect(both.split('xmlns:pdfuaid')).toHaveLength(2)
  })

  test('leaves streams readable and packs all else', () => {
    const text = finishedPdf(laidOut()).toString('latin1')
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(text).toMatch(/\/Type \/ObjStm \/N 2 /)
    expect(text).not.toContain('/Title (Zwischenbericht)')
    expect(text).toMatch(/startxref\n\d+\n%%EOF\n$/)
  })

  test.each<[string, (text: string) => string]>([
    ['other standards', (text) => text.replace('<pdfaid:part>2', '<pdfaid:part>3')],
    ['no described properties', (text) => text.replace('<rdf:Bag></rdf:Bag>', '<rdf:Seq></rdf:Seq>')],
    ['both already', (text) => text.replace('<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>')],
    ['no preferences of the viewer', (text) => text.replace('/ViewerPreferences', '/ViewerPreferenceX')],
    ['no metadata', (text) => text.replace('/Metadata 2 0 R', '/Metadatx 2 0 R')],
    ['no identifier', (text) => text.replace('/ID [', '/IX [')],
    ['a table of another kind', (text) => text.replace('xref\n0 4', 'xref\n1 4')],
    ['other offsets', (text) => text.replace('%PDF-1.7\n', '%PDF-1.7\n%')],
    ['no table', (text) => text.replace(/startxref\n\d+/, 'startxref\n3')],
  ])('ends loudly where Typst writes %s', (_, change) => {
    expect(() => finishedPdf(laidOut(change))).toThrow(/Typst/)
  })
})
