import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { InterimReport } from '#domain/interim-report.ts'
import { standardQuestionnaire } from '#domain/questionnaire.ts'
import xlsx from '#formats/xlsx/index.ts'
import { aMeasure, anAnswer, aReport } from '#test/support/a-report.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { made } from '#test/support/made.ts'

const manuscript = (facts: InterimReport) =>
  ({ facts, blocks: [], language: 'de', title: 'Bericht 2026-H2', mark: null, part: null, version: null }) as const

async function workbook(facts: InterimReport) {
  const { bytes } = (await made(xlsx, manuscript(facts))).files[0]!
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const)
  return { ...(await readXlsx(bytes)), parts: new Map(parts) }
}

describe('the facts as a workbook', () => {
  it('has sheets that can be sorted and filtered, with numbers and days as such', async () => {
    const { sheets, parts } = await workbook(cologneReport())
    expect(sheets.map(({ name }) => name)).toEqual([
      'Maßnahmen',
      'Handlungsfelder',
      'Kennzahlen',
      'Verlauf',
      'Meilensteine',
      'Beirat',
      'Zuständigkeiten',
      'Mitzeichnung',
      'Erläuterungen',
    ])
    const [head = [], first = []] = sheets[0]!.rows
    const cell = (name: string) => first[head.indexOf(name)]
    expect(cell('Umsetzung in Prozent')).toBe(70)
    expect(cell('Stichtag')).toEqual(new Date('2026-11-13T00:00:00Z'))
    expect(sheets[1]!.rows[1]).toEqual(['Steuerung und Organisation', 'DIN SPEC 91387', 3, 3, 2, 1, 0, 0, 0])
    expect(sheets[2]!.rows.find(([name]) => name === 'Ampel: Rot')).toEqual(['Ampel: Rot', 1, 0])
    for (const no of sheets.keys().map((at) => at + 1)) {
      expect(parts.get(`xl/worksheets/sheet${no}.xml`)).toContain('state="frozen"')
      expect(parts.get(`xl/worksheets/sheet${no}.xml`)).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/)
      expect(parts.get(`xl/tables/table${no}.xml`)).toContain('<autoFilter')
    }
  })

  it('is in the language of the report and as old as its numbers', async () => {
    const core = (await workbook(cologneReport())).parts.get('docProps/core.xml')
    expect(core).toContain('<dc:language>de</dc:language>')
    expect(core).toMatch(/<dcterms:modified[^>]*>2026-11-13T11:00:00Z</)
  })

  it('has the last reports and the milestones where there are any', async () => {
    const { sheets } = await workbook(asTold())
    expect(sheets.map(({ name }) => name).slice(3, 5)).toEqual(['Verlauf', 'Meilensteine'])
    expect(sheets[3]!.rows.map(([round, asked]) => [round, asked])).toEqual([
      ['Runde', 'Abgefragt'],
      ['2026-H1', 1],
      ['2026-H2', 1],
    ])
    const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
    expect(sheets[4]!.rows.slice(1)).toEqual([
      ['M-01', 'Bauakte', 'Pilot', 'verschoben', day('2027-03-01'), day('2026-12-01'), null, null],
    ])
  })

  it('has a report without measures', async () => {
    const { sheets } = await workbook(aReport([], { before: null, figuresBefore: null, fields: [] }))
    expect(sheets[0]!.rows).toHaveLength(1)
  })

  it('runs nothing that was typed, and keeps amounts as numbers', async () => {
    const questions = [...standardQuestionnaire, { ...standardQuestionnaire[2]!, id: 'cost', kind: 'cost' as const }]
    const answer = anAnswer('=HYPERLINK("https://example.org")', { fields: { cost: '1,5 Mio. €', next: '_x0041_' } })
    const { parts, sheets } = await workbook(aReport([aMeasure('=1', '@a', { now: answer })], { questions }))
    expect([...parts.values()].join('')).not.toMatch(/<f[ >]/)
    expect(sheets[0]!.rows[1]).toEqual(expect.arrayContaining(['=1', '@a', answer.fields['text'], 1_500_000]))
    expect(parts.get('xl/sharedStrings.xml')).toContain('_x005F_x0041_')
  })

  it('is refused where a text is too long for a cell', async () => {
    const long = aReport([aMeasure('M-01', 'Bauakte', { now: anAnswer('x'.repeat(32_768)) })])
    expect(await xlsx.render(manuscript(long), 'bericht', [])).toMatchObject({
      ok: false,
      problem: { kind: 'format-failed', format: 'xlsx', why: 'text', detail: 'M-01: Sachstand' },
    })
  })
})

function asTold(): InterimReport {
  const milestones = { ...standardQuestionnaire[2]!, id: 'milestones', kind: 'milestones' as const }
  const now = anAnswer('Läuft.', { fields: { milestones: 'Pilot: geplant 1.3.2027' } })
  const last = { ...anAnswer('Läuft.', { fields: { milestones: 'Pilot: geplant 1.12.2026' } }), round: '2026-H1' }
  const report = aReport([aMeasure('M-01', 'Bauakte', { now, last })], { questions: [milestones] })
  const { figures } = report
  return { ...report, trend: ['2026-H1', '2026-H2'].map((label) => ({ label, figures })) }
}
