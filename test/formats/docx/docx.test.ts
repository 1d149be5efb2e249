import { beforeAll, describe, expect, test } from 'vitest'
import docx from '#formats/docx/index.ts'
import { unzip } from '#formats/docx/unzip.ts'
import type { XmlElement } from '#formats/docx/xml.ts'
import { readXml } from '#formats/docx/xml.ts'
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

test('a long report has contents that are whole without Word filling them in', async () => {
  const measures = Array.from({ length: 13 }, (_, no): Block => ({ ...oneOfEachBlock.profile, id: `m-${no}` }))
  const { part } = await written(
    manuscript([oneOfEachBlock.figure, heading(1, 'Steckbriefe', 'profiles'), ...measures]),
  )
  const lines = all(part('word/document.xml'), 'w:p').map((line) => [values(line, 'w:pStyle')[0], textOf(line)])
  const entries = lines.filter(([style]) => style?.startsWith('TOC'))
  expect(entries[0]).toEqual(['TOCHeading', 'Inhalt'])
  expect(entries[1]?.[1]).toMatch(/ TOC .*Steckbriefe$|^TOC .*Steckbriefe$/)
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

const passagesIn = (block: Block): readonly (readonly Block[])[] =>
  block.type === 'passage' ? [block.children] : block.type === 'profile' ? block.children.flatMap(passagesIn) : []
