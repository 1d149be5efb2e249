import { beforeAll, describe, expect, test } from 'vitest'
import docx from '#formats/docx/index.ts'
import { breadth } from '#formats/docx/breadth.ts'
import { columnWidths } from '#formats/docx/column-widths.ts'
import { typefaceOf } from '#formats/docx/typeface.ts'
import { unzip } from '#formats/docx/unzip.ts'
import type { XmlElement } from '#formats/docx/xml.ts'
import { readXml } from '#formats/docx/xml.ts'
import { refused } from '#domain/outcome.ts'
import type { Manuscript } from '#app/contracts/format.ts'
import { assembleReport } from '#report/assemble-report.ts'
import type { Block } from '#report/block.ts'
import { heading, paragraph, passage, t, table } from '#report/build.ts'
import { catalogue } from '#text/catalogue.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { made } from '#test/support/made.ts'
import { oneOfEachBlock } from '#test/support/one-of-each-block.ts'

const facts = { ...cologneReport(), summary: '' }
const mark = 'ENTWURF'

const manuscript = (blocks: readonly Block[], more: Partial<Manuscript> = {}): Manuscript => ({
  facts,
  blocks,
  language: 'de',
  title: 'Zwischenbericht 2026-H2',
  mark: null,
  part: null,
  version: { paper: 'paper-1', no: 3 },
  ...more,
})

async function written(given: Manuscript) {
  const { files, replaced } = await made(docx, given)
  const [file] = files
  if (file === undefined) throw new Error('no file')
  const parts = unzip(file.bytes)
  return { file, replaced, part: (name: string): XmlElement => readXml(parts.get(name) ?? new Uint8Array()), parts }
}

/** All elements of this name, in order. */
function all(element: XmlElement, name: string): readonly XmlElement[] {
  const inner = element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name)))
  return element.name === name ? [element, ...inner] : inner
}

const values = (element: XmlElement, name: string, attribute = 'w:val'): readonly (string | undefined)[] =>
  all(element, name).map(({ attributes }) => attributes[attribute])

const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

describe('a draft in Word', () => {
  const blocks = assembleReport(facts, catalogue('de'))
  let paper: Awaited<ReturnType<typeof written>>
  let body: XmlElement
  beforeAll(async () => {
    paper = await written(manuscript(blocks, { mark, part: 'Nichtöffentlicher Teil' }))
    body = paper.part('word/document.xml')
  })

  test('has headings by their styles, none deeper by more than one, and heads on every table with data', () => {
    const levels = values(body, 'w:pStyle').flatMap((style) => /^Heading(\d)$/.exec(style ?? '')?.[1] ?? [])
    expect(levels).toContain('4')
    for (const [index, level] of levels.entries())
      expect(Number(level)).toBeLessThanOrEqual(Number(levels[index - 1] ?? 0) + 1)
    const named = all(body, 'w:tbl').filter((each) => all(each, 'w:tblCaption').length > 0)
    expect(named.length).toBeGreaterThan(8)
    for (const each of named) expect(all(each, 'w:tblHeader')).toHaveLength(1)
  })

  test('bears its marks in the margins of the first page and of all others', () => {
    const heads = ['word/header1.xml', 'word/header2.xml'].map((name) => paper.part(name))
    for (const head of heads) {
      expect(values(head, 'v:textpath', 'string')).toContain(mark)
      expect(textOf(head)).toContain(`${mark} · Nichtöffentlicher Teil`)
    }
  })

  test('tells pictures by words, and passes over those that only repeat a word', () => {
    const said = values(body, 'wp:docPr', 'descr').filter((each) => each !== undefined && each !== '')
    expect(said).toEqual(blocks.flatMap((block) => (block.type === 'figure' ? [block.alt] : [])))
    expect(all(body, 'adec:decorative').length).toBe(all(body, 'wp:docPr').length - said.length)
    expect(new Set(values(body, 'wp:docPr', 'id')).size).toBe(all(body, 'wp:docPr').length)
  })

  test('marks every passage, the empty ones too, and says which version it is', () => {
    const starts = values(body, 'w:bookmarkStart', 'w:name').filter((name) => name?.startsWith('passage_'))
    const passages = blocks.flatMap(passagesIn)
    expect(starts).toEqual(passages.map((_, index) => `passage_${index + 1}`))
    expect(passages.some((children) => children.length === 0)).toBe(true)
    expect(new Set(values(body, 'w:bookmarkEnd', 'w:id'))).toEqual(new Set(values(body, 'w:bookmarkStart', 'w:id')))
    expect(textOf(paper.part('docProps/custom.xml'))).toBe('paper-1:3')
  })

  test('leads to places that exist', () => {
    const names = values(body, 'w:bookmarkStart', 'w:name')
    const anchors = values(body, 'w:hyperlink', 'w:anchor').filter((anchor) => anchor !== undefined)
    expect(anchors.length).toBeGreaterThan(5)
    expect(names).toEqual(expect.arrayContaining(anchors))
    expect(new Set(names).size).toBe(names.length)
  })

  test('is German, and has the same bytes whenever and however often it is written', async () => {
    expect(values(paper.part('word/styles.xml'), 'w:lang')).toContain('de-DE')
    const again = await written(manuscript(blocks, { mark, part: 'Nichtöffentlicher Teil' }))
    expect(again.file).toEqual(paper.file)
    expect(textOf(paper.part('docProps/core.xml'))).toContain('2026-11-13T11:00:00Z')
  })
})

test('a released paper bears no mark', async () => {
  const { parts } = await written(manuscript([paragraph('Text')], { language: 'en' }))
  const heads = [...parts].filter(([name]) => name.startsWith('word/header')).map(([, part]) => readXml(part))
  expect(heads).toHaveLength(2)
  expect(heads.flatMap((head) => all(head, 'v:textpath'))).toEqual([])
})

test('a long report has contents that are whole but for the numbers of pages', async () => {
  const measures = Array.from({ length: 13 }, (_, no): Block => ({ ...oneOfEachBlock.profile, id: `m-${no}` }))
  const { part } = await written(
    manuscript([oneOfEachBlock.figure, heading(1, 'Steckbriefe', 'profiles'), ...measures]),
  )
  const lines = all(part('word/document.xml'), 'w:p').map((line) => [values(line, 'w:pStyle')[0], textOf(line)])
  const entries = lines.filter(([style]) => style?.startsWith('TOC'))
  expect(entries[0]).toEqual(['TOCHeading', 'Inhalt'])
  expect(entries[1]?.[1]).toMatch(/^SteckbriefePAGEREF \S+ \\h$/)
  expect(entries).toHaveLength(2 + measures.length)
})

test('what is written from right to left stands in runs of its own, and what no file may hold is told', async () => {
  const text = 'Amina أمينة الحسيني\uFFFE und \uD800\u202Eמשה\u0007'
  const { part, replaced } = await written(manuscript([paragraph(text)]))
  const runs = all(part('word/document.xml'), 'w:r').filter((run) => textOf(run) !== '')
  expect(runs.map((run) => [textOf(run), all(run, 'w:rtl').length])).toEqual([
    ['Amina ', 0],
    ['أمينة الحسيني', 1],
    [' und \uFFFD', 0],
    ['משה', 1],
  ])
  expect(replaced).toEqual(['\uFFFD'])
})

test('a word is found whole, however its letters are set', async () => {
  const strong = { type: 'strong', children: [t('Bauen')] } as const
  const { file } = await written(manuscript([passage('x', [paragraph('Umwelt', strong, 'de')])]))
  const words = (await docx.wordsOf(file)).split('\n')
  expect(words).toContain('UmweltBauende')
  expect(words).toContain('paper-1:3')
})

test('columns are wide enough for their words, and together as wide as the text', async () => {
  const { part } = await written(manuscript([table('', ['Beschreibung', 'Summe'], [['Wort '.repeat(99), '1']])]))
  const [wide = 0, narrow = 0] = values(part('word/document.xml'), 'w:gridCol', 'w:w').map(Number)
  expect(narrow).toBeGreaterThan(5 * 100)
  expect(wide).toBeGreaterThan(4 * narrow)
  expect(9355 - wide - narrow).toBeLessThan(3)
})

test('no short word of a head is broken, whatever widths a table asks for', () => {
  const head = ['Handlungsfeld', 'Grün', 'Gelb', 'Rot', 'Abgeschlossen', 'Keine Rückmeldung', 'Summe']
  const rows = [[[t('Steuerung und Organisation der Verwaltung')], ...head.slice(1).map(() => [t('0')])]]
  const told = { ...table('', head, []), rows, widths: [70, 5, 5, 5, 5, 5, 5] }
  for (const each of [{ ...table('', head, []), rows }, told]) {
    const widths = columnWidths(each, 9355)
    for (const [index, name] of head.entries())
      for (const word of name.split(' ')) expect(widths[index]).toBeGreaterThan(180 + breadth(word, 190))
    expect(widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(9355)
  }
})

test('the typeface goes along under a key of its own, and one that is missing costs nothing but its look', async () => {
  const { parts, part } = await written(manuscript([paragraph('Text')]))
  const keys = all(part('word/fontTable.xml'), 'w:embedRegular').map(({ attributes }) => attributes['w:fontKey'] ?? '')
  const key = Buffer.from(keys.join('').replace(/[^\dA-F]/g, ''), 'hex').toReversed()
  const masked = Array.from(parts.get('word/fonts/font1.odttf')?.slice(0, 4) ?? [])
  expect(masked.map((byte, at) => byte ^ (key[at] ?? 0))).toEqual([0, 1, 0, 0])
  const missing = typefaceOf(() => refused({ kind: 'format-failed', format: 'docx', why: 'typeface', detail: 'x.ttf' }))
  expect(missing).toEqual({ family: 'Arial', embedded: null })
})

test('the first picture is as wide as the text, and smaller where the first page has less room', async () => {
  const { figure, tiles } = oneOfEachBlock
  const widthAfter = async (...before: readonly Block[]): Promise<number> => {
    const { part } = await written(manuscript([...before, figure]))
    return Number(values(part('word/document.xml'), 'wp:extent', 'cx').at(-1))
  }
  const whole = await widthAfter(tiles)
  const lines = (count: number): Block => paragraph('Zeile\n'.repeat(count))
  const smaller = await widthAfter(tiles, lines(17))
  expect(smaller).toBeLessThan(whole)
  expect(smaller).toBeGreaterThan(0.7 * whole)
  expect(await widthAfter(tiles, lines(90))).toBe(whole)
})

test('facts stand in lines that hold together with title and text', async () => {
  const { part } = await written(manuscript([oneOfEachBlock.profile]))
  const lines = all(part('word/document.xml'), 'w:p')
  const [, ...below] = lines.map((line) => [values(line, 'w:pStyle')[0], all(line, 'w:keepNext').length])
  expect(below.slice(0, 4)).toEqual([
    ['Badge', 1],
    ['Fact', 1],
    ['Fact', 1],
    ['Gap', 1],
  ])
})

const passagesIn = (block: Block): readonly (readonly Block[])[] =>
  block.type === 'passage' ? [block.children] : block.type === 'profile' ? block.children.flatMap(passagesIn) : []
