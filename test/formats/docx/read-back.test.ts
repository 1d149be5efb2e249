import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readBack } from '#formats/docx/read-back.ts'

const office = 'http://schemas.openxmlformats.org'
const types = `${office}/officeDocument/2006/relationships`
const w = `xmlns:w="${office}/wordprocessingml/2006/main"`

/** A file as a word processor might write it. */
function aFile(body: string, more: Record<string, string> = {}): Uint8Array {
  const inPackage = `<Relationship Id="a" Type="${types}/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="${types}/custom-properties" Target="docProps/custom.xml"/>`
  const inDocument = `<Relationship Id="c" Type="${types}/comments" Target="comments.xml"/>`
  const parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${inPackage}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${inDocument}</Relationships>`,
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    'docProps/custom.xml': '<Properties><property name="Masterplan"><lpwstr>p-1:3</lpwstr></property></Properties>',
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

const run = (text: string, face = ''): string =>
  `<w:r><w:rPr>${face}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const start = (no: number, id = no): string => `<w:bookmarkStart w:id="${id}" w:name="passage_${no}"/>`
const end = (id: number): string => `<w:bookmarkEnd w:id="${id}"/>`
const p = (...inner: readonly string[]): string => `<w:p>${inner.join('')}</w:p>`

async function read(body: string, more: Record<string, string> = {}) {
  const outcome = await readBack(aFile(body, more))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

const textOf = async (body: string): Promise<string | undefined> =>
  (await read(body)).parts.find(({ kind }) => kind === 'passage')?.text

test.each([
  ['runs that were cut', p(start(1), run('Die '), run('Ver'), run('gabe läuft.'), end(1)), 'Die Vergabe läuft.'],
  ['bound blanks and hidden hyphens', p(start(1), run('5\u00A0km Rad\u00ADweg'), end(1)), '5 km Radweg'],
  ['words behind the mark', p(start(1), run('Es läuft.'), end(1), run(' Noch.')), 'Es läuft. Noch.'],
  ['words before the mark', p(run('Neu: '), start(1), run('Es läuft.'), end(1)), 'Neu: Es läuft.'],
  ['a mark that ends in the next paragraph', p(start(1), run('Text')) + p(end(1), run('Anderes')), 'Text'],
  ['a mark that begins twice', p(start(1, 7), run('a')) + p(start(1, 8), run('b'), end(8)) + p(run('c')), 'a\n\nb'],
  ['a passage without words', start(1) + p() + end(1), ''],
  ['bold with a blank', p(start(1), run('sehr ', '<w:b/>'), run('neu', '<w:b w:val="0"/>'), end(1)), '**sehr** neu'],
  ['an inserted word', p(start(1), `<w:ins w:id="9">${run('Neu.')}</w:ins>`, end(1)), 'Neu.'],
  ['a deleted word', p(start(1), run('A'), '<w:del w:id="9"><w:r><w:delText>B</w:delText></w:r></w:del>', end(1)), 'A'],
  [
    'a deleted end',
    `<w:p><w:pPr><w:rPr><w:del w:id="9"/></w:rPr></w:pPr>${start(1)}${run('A')}</w:p>${p(run('B'), end(1))}`,
    'AB',
  ],
  ['a typed bullet', start(1) + p(run('- eins')) + p(run('- zwei')) + end(1), '- eins\n- zwei'],
  [
    'a table',
    `${start(1)}<w:tbl><w:tr><w:tc>${p(run('Jahr'))}</w:tc></w:tr><w:tr><w:tc>${p(run('2026'))}</w:tc></w:tr></w:tbl>${end(1)}`,
    '| Jahr |\n| --- |\n| 2026 |',
  ],
  [
    'a field',
    p(
      start(1),
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      run('3'),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      end(1),
    ),
    '3',
  ],
])('reads %s', async (_, body, text) => expect(await textOf(body)).toBe(text))

test('says what it was made from, what stands elsewhere, what is tracked and remarked', async () => {
  const comments = `<w:comments ${w}><w:comment w:id="4">${p(run('Stimmt das?'))}</w:comment></w:comments>`
  const body = [
    p(run('Überschrift')),
    p(
      start(1),
      run('Text'),
      '<w:r><w:commentReference w:id="4"/></w:r>',
      `<w:ins w:id="9">${run('.')}</w:ins>`,
      end(1),
    ),
    `<w:tbl><w:tr><w:tc>${p(run('a'))}</w:tc><w:tc>${p(run('b'))}</w:tc></w:tr></w:tbl>`,
  ]
  expect(await read(body.join(''), { 'word/comments.xml': comments })).toEqual({
    version: { paper: 'p-1', no: 3, level: 'public' },
    parts: [
      { kind: 'paragraph', text: 'Überschrift' },
      { kind: 'passage', place: 1, text: 'Text.' },
      { kind: 'row', text: 'a | b' },
    ],
    notes: [{ kind: 'comment', place: 1, text: 'Stimmt das?' }],
    tracked: true,
  })
})

const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
const encrypted = Uint8Array.of(...ole, ...Buffer.from('EncryptedPackage', 'utf16le'))
const zipped = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

/** A small file that says of itself that it unpacks to three gigabytes. */
function bomb(): Uint8Array {
  const bytes = zipped({ 'word/document.xml': 'x' })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, 3_000_000_000, true)
  return bytes
}

test.each([
  ['a PDF', strToU8('%PDF-1.7'), 'pdf'],
  ['an old Word file', ole, 'old-word'],
  ['a file behind a password', encrypted, 'password'],
  ['a text', strToU8('Hallo'), 'not-word'],
  ['nothing', new Uint8Array(), 'not-word'],
  ['an OpenDocument text', zipped({ mimetype: 'x', 'META-INF/manifest.xml': '<x/>' }), 'open-document'],
  ['any other archive', zipped({ 'a.txt': 'x' }), 'not-word'],
  ['a workbook', zipped({ '[Content_Types].xml': '<T/>', '_rels/.rels': '<R/>' }), 'not-word'],
  ['half a file', aFile(p(run('x'))).slice(0, 200), 'damaged'],
  ['broken XML', aFile('<w:p>'), 'damaged'],
  ['a bomb', bomb(), 'unsafe'],
  ['entities', aFile('', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }), 'unsafe'],
  ['depths', aFile('<w:sdt>'.repeat(30_000) + '</w:sdt>'.repeat(30_000)), 'unsafe'],
])('refuses %s', async (_, bytes, why) => {
  expect(await readBack(bytes)).toMatchObject({ ok: false, problem: { kind: 'file-refused', why } })
})
