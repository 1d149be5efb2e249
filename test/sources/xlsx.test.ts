import { describe, expect, test } from 'vitest'
import type { SourceFile } from '#app/contracts/source.ts'
import type { Language } from '#domain/person.ts'
import { readXlsxFile } from '#sources/xlsx/read-xlsx-file.ts'
import { aWorkbook, text, textRows, zipped } from '#test/sources/a-workbook.ts'
import { file } from '#test/app/import/importing.ts'
import { catalogue } from '#text/catalogue.ts'

const read = (bytes: Uint8Array, profile: SourceFile | null = null, language: Language = 'de') =>
  readXlsxFile(file('massnahmen.xlsx', bytes), { profile, plan: 'DP', words: catalogue(language).imports })

/** What the operator reads of one sheet “Maßnahmen” with these rows. */
async function refusals(...rows: readonly (readonly string[])[]): Promise<readonly string[]> {
  const words = catalogue('de').imports
  const { problems } = await read(aWorkbook({ sheets: [{ name: 'Maßnahmen', rows: textRows(...rows) }] }))
  return problems.map((problem) => words.refusal(problem))
}

const described = (...cells: readonly string[]) =>
  textRows(['code', 'title', 'description'], ...cells.map((cell, at) => [`M-${at + 1}`, 'a', cell]))

async function descriptions(rows: string, more: { date1904?: boolean; after?: string } = {}) {
  const { seed, problems } = await read(
    aWorkbook({ sheets: [{ name: 'a', rows, after: more.after ?? '' }], date1904: more.date1904 ?? false }),
  )
  expect(problems).toEqual([])
  return seed?.measures.map(({ description }) => description)
}

describe('a cell', () => {
  test('of text keeps line breaks and leading noughts; formatted runs are one text', async () => {
    const rich = '<c t="inlineStr"><is><r><t>Halb </t></r><r><rPr><b/></rPr><t>fett</t></r></is></c>'
    expect(await descriptions(described('Erste\r\nZweite', '012', '=1+1', rich))).toEqual([
      'Erste\nZweite',
      '012',
      '=1+1',
      'Halb fett',
    ])
  })

  test('of a number shows what people see, not how computers count', async () => {
    const number = (value: string, style = 0) => `<c s="${style}"><v>${value}</v></c>`
    const cells = [number('0.30000000000000004'), number('1e21'), number('12'), number('0.75', 2), number('0.075', 2)]
    expect(await descriptions(described(...cells))).toEqual(['0.3', '1000000000000000000000', '12', '75 %', '7.5 %'])
  })

  test('of a day is a day in either system, also with its time, also on a leap day', async () => {
    const days = ['<c s="1"><v>46300</v></c>', '<c s="3"><v>46300.395833333336</v></c>', '<c s="1"><v>46812</v></c>']
    expect(await descriptions(described(...days))).toEqual(['2026-10-05', '2026-10-05T09:30', '2028-02-29'])
    expect(await descriptions(described('<c s="1"><v>44838</v></c>'), { date1904: true })).toEqual(['2026-10-05'])
  })

  test('of a formula is its result; yes and no are words', async () => {
    const formula = '<c t="str"><f>A1&amp;"x"</f><v>Läuft</v></c>'
    expect(await descriptions(described(formula, '<c t="b"><v>1</v></c>', '<c><f>1+1</f><v>2</v></c>'))).toEqual([
      'Läuft',
      'ja',
      '2',
    ])
  })

  test('merged over several rows counts for each of them', async () => {
    const rows = described('Gemeinsam', '<c/>', 'Eigen')
    expect(await descriptions(rows, { after: '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>' })).toEqual([
      'Gemeinsam',
      'Gemeinsam',
      'Eigen',
    ])
  })
})

describe('a fault is told with sheet and cell', () => {
  test.each([
    ['a word that is none of ours', ['M-01', 'a', 'geheim'], 'Blatt „Maßnahmen“, Zelle C2: „geheim“ ist hier nicht'],
    [
      'a formula that failed',
      ['M-01', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
      'Zelle B2: Die Formel in dieser Zelle',
    ],
    ['a formula without result', ['M-01', '<c><f>A1</f></c>'], 'Zelle B2: Zu der Formel in dieser Zelle ist kein'],
    ['no code', ['', 'a'], 'Zelle A2: Die Spalte „code“ ist in dieser Zeile leer.'],
  ])('%s', async (_, row, says) => {
    const [first] = await refusals(['code', 'title', 'level'], [...row, ...(row.length < 3 ? ['public'] : [])])
    expect(first).toMatch(/^massnahmen\.xlsx, Blatt „Maßnahmen“, /)
    expect(first).toContain(says)
  })

  test('an error nobody reads is left alone', async () => {
    const rows = textRows(['code', 'title', ''], ['M-01', 'a', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'])
    expect((await read(aWorkbook({ sheets: [{ name: 'a', rows }] }))).problems).toEqual([])
  })

  test('the column of a wide sheet has two letters', async () => {
    const wide = Array.from({ length: 26 }, (_, index) => (index === 0 ? 'code' : ''))
    const [first] = await refusals([...wide, 'title', 'level'], ['M-01', ...wide.slice(1).map(() => ''), 'a', 'geheim'])
    expect(first).toContain('Zelle AB2: „geheim“')
  })
})

describe('sheets', () => {
  const measures = { name: 'Maßnahmen', rows: textRows(['Stand: Oktober'], [], ['code', 'title'], ['M-01', 'a']) }
  const answers = { name: 'Sachstände', rows: textRows(['measure', 'round', 'light'], ['M-01', '2025', 'gelb']) }

  test('are known by their heading, even below a title; others are named', async () => {
    const notes = { name: 'Notizen', rows: textRows(['irgendwas']) }
    const { seed, notes: said } = await read(aWorkbook({ sheets: [notes, answers, measures] }))
    expect([seed?.measures.length, seed?.answers.length]).toEqual([1, 1])
    expect(said).toEqual(['Nicht eingelesen: das Blatt „Notizen“.'])
  })

  test('that are hidden are left out, hidden rows are not; both is said', async () => {
    const hidden = { ...answers, state: 'hidden' as const }
    const rows = `${textRows(['code', 'title'])}<row r="2" hidden="1">${text('M-01')}${text('a')}</row>`
    const { seed, notes } = await read(aWorkbook({ sheets: [{ name: 'Plan', rows }, hidden] }))
    expect([seed?.measures.length, seed?.answers.length]).toEqual([1, 0])
    expect(notes).toEqual([
      'Ausgeblendet und nicht eingelesen: das Blatt „Sachstände“.',
      'Blatt „Plan“: eine ausgeblendete Zeile wurde mitgelesen.',
    ])
  })

  const profile = (sheet: string) =>
    file(
      'profil.yaml',
      `files: [{ file: '*', sheet: ${sheet}, rows: [{ is: measure, take: { code: Nr, title: Was } }] }]`,
    )

  test('are named by a profile', async () => {
    const foreign = (name: string, title: string) => ({ name, rows: textRows(['Nr', 'Was'], ['1', title]) })
    const bytes = aWorkbook({ sheets: [foreign('2025', 'alt'), foreign('2026', 'neu')] })
    const { seed } = await read(bytes, profile("'2026'"))
    expect(seed?.measures.map(({ title }) => title)).toEqual(['neu'])
    expect((await read(bytes, profile('Plan'))).problems).toMatchObject([
      { line: 0, what: 'Ein Blatt „Plan“ gibt es nicht.' },
    ])
  })
})

describe('refused in one sentence is', () => {
  const bomb = () => zipped({ '[Content_Types].xml': ' ', 'xl/workbook.xml': ' '.repeat(1000) }, 3_000_000_000)
  const compound = (name: string) => `ÐÏ\u0011à¡±\u001aá${'\0'.repeat(600)}${name.split('').join('\0')}`
  const latin1 = (words: string): Uint8Array => new Uint8Array(Buffer.from(words, 'latin1'))
  const cases: readonly (readonly [string, Uint8Array, RegExp, RegExp])[] = [
    ['a renamed PDF', latin1('%PDF-1.7\n%âãÏÓ'), /keine XLSX-Datei, sondern eine PDF\./, /no XLSX file but a PDF\./],
    ['a web page', latin1('\n<!DOCTYPE html><table>'), /eine HTML-Seite/, /a web page/],
    ['an archive of other things', zipped({ 'a.txt': 'a' }), /ein ZIP-Archiv/, /a ZIP archive/],
    ['an old workbook', latin1(compound('Workbook')), /im alten Excel-Format/, /old Excel format/],
    ['an encrypted workbook', latin1(compound('EncryptedPackage')), /Kennwort/, /password/],
    ['an archive that unpacks to gigabytes', bomb(), /größer als 100 MB/, /larger than 100 MB/],
    ['a workbook cut off', aWorkbook({ sheets: [{ name: 'a', rows: '' }] }).slice(0, 900), /beschädigt/, /damaged/],
    ['a workbook without words', aWorkbook({ sheets: [{ name: 'a', rows: '' }] }), /ist leer/, /is empty/],
  ]

  test.each(cases)('%s', async (_, bytes, german, english) => {
    for (const [language, says] of [
      ['de', german],
      ['en', english],
    ] as const) {
      const { seed, problems } = await read(bytes, null, language)
      expect([seed, problems.length, problems[0]?.line]).toEqual([null, 1, 0])
      expect(problems[0]?.what).toMatch(says)
      expect(problems[0]?.cure).toMatch(/^\S.*\.$/)
    }
  })

  test('an archive that lies about its size', async () => {
    const honest = { '[Content_Types].xml': `<Types>${' '.repeat(5000)}</Types>`, 'xl/workbook.xml': ' ' }
    expect((await read(zipped(honest, 10))).problems).toMatchObject([{ what: 'Die Arbeitsmappe ist beschädigt.' }])
  })
})
