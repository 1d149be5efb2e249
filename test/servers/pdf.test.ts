import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { InterimReport } from '#domain/interim-report.ts'
import { assembleReport } from '#report/assemble-report.ts'
import { run } from '#test/servers/tools/run.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'
import { lostWords } from './lost-words.ts'
import { facts, paperFile } from './papers.ts'
import { printedPages } from './printed-pages.ts'

const { verapdf, java, pdftotext, pdfinfo } = inject('tools')
const { draftMark } = catalogue('de').papers

const english = (report: InterimReport): InterimReport => ({ ...report, city: { ...report.city, language: 'en' } })
const nonPublic = (report: InterimReport): InterimReport => ({ ...report, level: 'non-public' })

const papers = [
  { name: 'six-draft.pdf', size: 6, state: 'draft' },
  { name: 'six-released.pdf', size: 6, state: 'released' },
  { name: 'six-english.pdf', size: 6, state: 'draft', change: english },
  { name: 'six-non-public.pdf', size: 6, state: 'released', change: nonPublic },
  { name: 'statement-draft.pdf', size: 'statement', state: 'draft' },
  { name: 'statement-released.pdf', size: 'statement', state: 'released' },
  { name: 'muenster-draft.pdf', size: 54, state: 'draft' },
  { name: 'muenster-released.pdf', size: 54, state: 'released' },
  { name: 'five-hundred.pdf', size: 500, state: 'released' },
] as const

let folder: Awaited<ReturnType<typeof temporaryFolder>>
const pathOf = (name: (typeof papers)[number]['name'] | 'spoilt.pdf'): string => join(folder.path, name)

beforeAll(async () => {
  folder = await temporaryFolder()
  for (const { name, size, state, ...more } of papers) {
    const { bytes } = await paperFile('pdf', size, state, 'change' in more ? more.change : undefined)
    await writeFile(pathOf(name), bytes)
  }
  return () => folder[Symbol.asyncDispose]()
})

describe.skipIf(verapdf === null || java === null)('veraPDF', () => {
  /** What it says of each standard that a file declares. */
  async function verdicts(...paths: readonly string[]): Promise<readonly string[]> {
    const home = `-Duser.home=${folder.path}`
    const args = ['-Xmx1g', home, '-jar', verapdf ?? '', '-f', '0', '--format', 'text', '-v', ...paths]
    const said = await run(java ?? '', args, { codes: [0, 1] })
    return said.split('\n').filter((line) => /^(PASS|FAIL) /.test(line))
  }

  test('finds the PDF to be PDF/A-2a and PDF/UA-1, whatever its size, state, language and part', async () => {
    const paths = papers.map(({ name }) => pathOf(name))
    expect((await verdicts(...paths)).toSorted()).toEqual(
      paths.flatMap((path) => [`PASS ${path} 2a`, `PASS ${path} ua1`]).toSorted(),
    )
  })

  test('finds a fault that is planted', async () => {
    const { bytes } = await paperFile('pdf', 6, 'released')
    const source = Buffer.from(bytes).toString('latin1')
    const spoilt = source.replace('<dc:title>', '<dc:tit1e>').replace('</dc:title>', '</dc:tit1e>')
    expect(spoilt).not.toBe(source)
    await writeFile(pathOf('spoilt.pdf'), spoilt, 'latin1')
    expect(await verdicts(pathOf('spoilt.pdf'))).toContain(`FAIL ${pathOf('spoilt.pdf')} ua1`)
  })
})

describe.skipIf(pdfinfo === null)('What veraPDF lets through', () => {
  const structureOf = (name: Parameters<typeof pathOf>[0]): Promise<string> =>
    run(pdfinfo ?? '', ['-struct', pathOf(name)])

  test.each(papers.map(({ name }) => name))('each table of %s has a head, each cell knows its column', async (name) => {
    const tables = (await structureOf(name)).split(/^ *Table\b/m).slice(1)
    // A statement has little but the way it goes through the committees.
    expect(tables.length).toBeGreaterThan(name.startsWith('statement') ? 0 : 3)
    for (const table of tables) {
      expect(table).toMatch(/^.*\n\s+THead\n\s+TR\n\s+TH /)
      expect(table.match(/^\s+TD:\n\s+\/Headers \[\(/gm)?.length).toBe(table.match(/^\s+TD\b/gm)?.length)
    }
  })

  test.each([
    ['muenster-draft.pdf', 60],
    ['six-released.pdf', 20],
    ['statement-released.pdf', 5],
  ] as const)('headings are there in %s, one below the other', async (name, atLeast) => {
    const levels = [...(await structureOf(name)).matchAll(/^ *H([1-6]) /gm)].map(([, level]) => Number(level))
    expect(levels.length).toBeGreaterThan(atLeast)
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2)
  })

  test('the language is the city’s', async () => {
    expect(await languageOf('six-draft.pdf')).toBe('de-DE')
    expect(await languageOf('muenster-released.pdf')).toBe('de-DE')
    expect(await languageOf('six-english.pdf')).toBe('en-GB')
  })
})

describe.skipIf(pdftotext === null)('pdftotext', () => {
  const sized = [
    ['six-draft.pdf', 6],
    ['statement-draft.pdf', 'statement'],
    ['muenster-released.pdf', 54],
  ] as const

  test.each(sized)('finds all words of the paper in %s', async (name, size) => {
    const read = await run(pdftotext ?? '', [
      '-raw',
      '-x',
      '0',
      '-y',
      '55',
      '-W',
      '600',
      '-H',
      '735',
      pathOf(name),
      '-',
    ])
    const { torn, lost } = lostWords(
      assembleReport(await facts[size](), catalogue('de')),
      read.replaceAll('\u00AD\n', ''),
    )
    expect(lost).toEqual([])
    expect(torn).toBeLessThan(0.05)
  })

  test.each(papers.filter(({ state }) => state === 'draft'))(
    'finds each page of $name marked as a draft',
    async ({ name }) => {
      const mark = name === 'six-english.pdf' ? catalogue('en').papers.draftMark : draftMark
      for (const { words } of await printedPages(pdftotext ?? '', pathOf(name)))
        expect(words.map(({ text }) => text)).toContain(mark)
    },
  )

  test('finds no page of a released paper marked, and all words within the margins', async () => {
    const pages = await printedPages(pdftotext ?? '', pathOf('muenster-released.pdf'))
    expect(pages.length).toBeGreaterThan(20)
    expect(pages.length).toBeLessThan(60)
    for (const { width, height, words } of pages) {
      expect(words.map(({ text }) => text)).not.toContain(draftMark)
      // Our own unseen hyphens in the corner are no words: they tell readers of the file what a hyphen is.
      const seen = words.filter(({ text }) => !/^-+$/.test(text))
      expect(seen.filter(({ left, right, bottom }) => left < 40 || right > width - 40 || bottom > height - 20)).toEqual(
        [],
      )
    }
  })
})

/** As the catalogue of the file declares it; PDF.js is the reader. */
async function languageOf(name: Parameters<typeof pathOf>[0]): Promise<unknown> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(pathOf(name))))
  const { info } = await pdf.getMetadata()
  await pdf.loadingTask.destroy()
  return (info as { Language?: unknown }).Language
}
