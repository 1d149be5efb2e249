import { beforeAll, describe, expect, test } from 'vitest'
import { getDocumentProxy } from 'unpdf'
import type { Manuscript, RenderedFile } from '#app/contracts/format.ts'
import { assembleReport } from '#report/assemble-report.ts'
import type { Block } from '#report/block.ts'
import { heading, paragraph, ref, table } from '#report/build.ts'
import pdf from '#formats/pdf/index.ts'
import { inChild } from '#house/in-child.ts'
import { catalogue } from '#text/catalogue.ts'
import { aLog } from '#test/support/a-log.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { made } from '#test/support/made.ts'
import { oneOfEachBlock } from '#test/support/one-of-each-block.ts'

interface Tag {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly Tag[]
}

const facts = cologneReport()
const title = 'Zwischenbericht zum Digitalisierungsprogramm 2. Halbjahr 2026'

function manuscript(more: Partial<Manuscript> = {}): Manuscript {
  const language = more.language ?? 'de'
  const blocks = assembleReport(facts, catalogue(language))
  return { facts, blocks, language, title, mark: null, part: null, version: null, ...more }
}

async function fileOf(more?: Partial<Manuscript>): Promise<RenderedFile> {
  const [file] = (await made(pdf, manuscript(more))).files
  if (file === undefined) throw new Error('no file')
  return file
}

/** What a reader program finds in a file: what it says of itself, its tags, its bookmarks, and where its links lead. */
async function read({ bytes }: RenderedFile) {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  const { info, metadata } = await document.getMetadata()
  const found = {
    info: info as Readonly<Record<string, unknown>>,
    xmp: (name: string) => String(metadata.get(name)),
    marked: await document.getMarkInfo(),
    preferences: await document.getViewerPreferences(),
    tags: trees.flatMap((tree) => tagsIn(tree as Tag)),
    outline: await document.getOutline(),
    pages: contents.map(({ items }) => items.map((item) => ('str' in item ? item.str : '')).join(' ')),
    links: (await Promise.all(pages.map((page) => page.getAnnotations()))).flat() as readonly { dest?: unknown }[],
  }
  await document.loadingTask.destroy()
  return found
}

/** As PDF writes a time of UTC. */
const pdfTime = (instant: string): string => `D:${instant.slice(0, 19).replaceAll(/\D/g, '')}Z`

const tagsIn = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(tagsIn)]

describe('a report as PDF', () => {
  let file: RenderedFile
  let found: Awaited<ReturnType<typeof read>>
  beforeAll(async () => {
    file = await fileOf({ mark: 'ENTWURF', part: 'Nichtöffentlicher Teil' })
    found = await read(file)
  })

  test('declares what it conforms to, its title, its city and the day it stands for', () => {
    expect([found.xmp('pdfuaid:part'), found.xmp('pdfaid:part'), found.xmp('pdfaid:conformance')]).toEqual([
      '1',
      '2',
      'A',
    ])
    expect(found.info).toMatchObject({ Title: title, Author: 'Stadt Köln', Language: 'de-DE' })
    expect(found.info['CreationDate']).toBe(pdfTime(facts.round.asOf))
    expect(found.preferences).toMatchObject({ DisplayDocTitle: true })
    expect(found.marked).toMatchObject({ Marked: true })
  })

  test('is tagged, heads of tables and alternatives of pictures included', () => {
    const roles = new Set(found.tags.map(({ role }) => role))
    for (const role of ['Document', 'P', 'L', 'LI', 'Table', 'Figure', 'Link', 'H1', 'H2', 'H3', 'H4'])
      expect(roles).toContain(role)
    const tables = found.tags.filter(({ role }) => role === 'Table')
    expect(tables.length).toBeGreaterThanOrEqual(7)
    for (const each of tables) {
      const within = tagsIn(each).map(({ role }) => role)
      expect(within).toEqual(expect.arrayContaining(['THead', 'TH', 'TBody', 'TD']))
    }
    const figures = found.tags.filter(({ role }) => role === 'Figure')
    expect(figures.map(({ alt }) => alt)).toContainEqual(
      expect.stringContaining('Steuerung und Organisation: 2 Grün, 1 Gelb.'),
    )
    for (const { alt } of figures) expect(alt).toMatch(/\w{3}/)
  })

  test('has bookmarks for chapters, fields and measures, and none below', () => {
    const names = found.outline.map(({ title: name }) => name)
    expect(names).toContain('Steckbriefe der Maßnahmen')
    const fields = found.outline.find(({ title: name }) => name.startsWith('Steckbriefe'))?.items ?? []
    expect(fields.map(({ title: name }) => name)).toEqual(['Steuerung und Organisation', 'Masterplan und Beteiligung'])
    const measures: readonly { readonly title: string; readonly items: readonly unknown[] }[] = fields[0]?.items ?? []
    expect(measures.map(({ title: name }) => name)).toContain(
      'M-03 Halbjährliche Zwischenberichte zum Digitalisierungsprogramm',
    )
    for (const { items } of measures) expect(items).toEqual([])
  })

  test('bears the marks of a draft and of its part on every page, and says them once in its text', async () => {
    expect(found.pages.length).toBeGreaterThan(3)
    for (const page of found.pages) {
      expect(page.match(/ENTWURF/g)?.length).toBeGreaterThanOrEqual(2)
      expect(page).toContain('Nichtöffentlicher Teil')
    }
    const words = await pdf.wordsOf(file)
    expect(words.startsWith('ENTWURF\nNichtöffentlicher Teil\n')).toBe(true)
  })

  test('names the day it stands for and its pages at the foot of each', () => {
    for (const [index, page] of found.pages.entries()) {
      expect(page).toContain('Stichtag 13.11.2026')
      expect(page).toContain(`Seite ${index + 1} von ${found.pages.length}`)
    }
  })

  test('has the same bytes in another process', async () => {
    const [other] = (await made(inChild(pdf, aLog()), manuscript({ mark: 'ENTWURF', part: 'Nichtöffentlicher Teil' })))
      .files
    expect(Buffer.compare(file.bytes, other?.bytes ?? Buffer.alloc(0))).toBe(0)
  })
})

describe('a PDF', () => {
  test('is written in the language of the paper', async () => {
    const { info, pages } = await read(await fileOf({ language: 'en', blocks: [paragraph('The concept is ready.')] }))
    expect(info['Language']).toBe('en-GB')
    expect(pages[0]).toContain('Page 1 of 1')
  })

  test('is set from any part of a tree, though no level of headings may be skipped', async () => {
    const blocks = [oneOfEachBlock.profile, heading(4, 'Tiefer'), heading(1, 'Oben')]
    const { tags } = await read(await fileOf({ blocks }))
    expect(tags.flatMap(({ role = '' }) => (/^H\d/.test(role) ? [role] : []))).toEqual(['H1', 'H2', 'H3', 'H1'])
  })

  test('links to what is there, and shows a link to anything else as its words', async () => {
    const blocks: readonly Block[] = [
      heading(1, 'Ziel', 'da'),
      heading(1, 'Noch eins', 'da'),
      paragraph(ref('da', 'dorthin'), ' ', ref('fort', 'ins Leere'), ' ', { type: 'link', url: '', children: [] }),
    ]
    const file = await fileOf({ blocks })
    expect((await read(file)).links).toHaveLength(1)
    expect(await pdf.wordsOf(file)).toContain('dorthin ins Leere')
  })

  test('keeps its words where lines and pages end', async () => {
    const compound = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
    const union = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
    const address =
      'https://www.stadt-koeln.de/leben-in-koeln/digitalisierung/masterplan/zwischenbericht-2026.pdf?version=3'
    const essay =
      'Die Verwaltungsdigitalisierungsmaßnahmen der Stadtentwässerungsbetriebe verlaufen planmäßig. '.repeat(60)
    const blocks = [
      paragraph(essay),
      heading(1, union),
      table('', ['A', 'B', 'C', 'D'], [[compound, address, 'x'.repeat(90), essay.slice(0, 900)]]),
    ]
    const file = await fileOf({ blocks })
    const words = await pdf.wordsOf(file)
    for (const word of [compound, address, 'x'.repeat(90), union]) expect(words).toContain(word)
    expect(words.match(/Verwaltungsdigitalisierungsmaßnahmen/g)?.length).toBeGreaterThanOrEqual(60)
    const pieces = (await read(file)).pages.join(' ')
    expect(pieces).not.toContain(union)
    expect(pieces).toMatch(/bauunter *-/)
    expect(words.match(/Stadtentwässerungsbetriebe/g)?.length).toBeGreaterThanOrEqual(60)
  })

  test('shows what no typeface of ours has as a box, and tells of it', async () => {
    const { files, replaced } = await made(pdf, manuscript({ blocks: [paragraph('Name: 漢字 ✅ محمد')] }))
    expect(replaced).toEqual(['漢', '字'])
    expect(await pdf.wordsOf(files[0]!)).toContain('Name: □□ ✅ محمد')
  })
})
