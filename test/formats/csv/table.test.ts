import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { InterimReport } from '#domain/interim-report.ts'
import { standardQuestionnaire } from '#domain/questionnaire.ts'
import csv from '#formats/csv/index.ts'
import { aMeasure, anAnswer, aReport } from '#test/support/a-report.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { made } from '#test/support/made.ts'
import { someResponsibilities } from '#test/support/responsibilities.ts'

const bytesOf = async (facts: InterimReport, mark: string | null = null) => {
  const { files } = await made(csv, {
    facts,
    blocks: [],
    language: 'de',
    title: 'Bericht',
    mark,
    part: null,
    version: null,
  })
  return files[0]!.bytes
}

/** Read by another program's rules: a row per measure, by heading. */
const rowsOf = async (facts: InterimReport, mark: string | null = null): Promise<readonly Record<string, string>[]> =>
  parse(Buffer.from(await bytesOf(facts, mark)), { bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n' })

describe('the measures as CSV', () => {
  it('has a row per measure, its answer of this round, and how it stood before', async () => {
    const [first, second, third, fourth] = await rowsOf(cologneReport())
    expect(first).toMatchObject({
      Kürzel: 'M-01',
      Handlungsfeld: 'Steuerung und Organisation',
      Beteiligte: 'Dezernat IX; 11 – Personal- und Verwaltungsmanagement',
      Runde: '2026-H2',
      Rückmeldung: 'liegt vor',
      Ampel: 'Grün',
      'Ampel im Vorbericht': 'Gelb',
      Veränderung: 'verbessert',
      'Umsetzung in Prozent': '70',
      'Vorherige Umsetzung in Prozent': '45',
      'Nächste Schritte': 'Beschlussfassung im Verwaltungsvorstand',
      'Letzte Angaben, nicht aktualisiert': '',
      Stichtag: '2026-11-13',
    })
    expect(first!['Sachstand']!.split('\n')).toHaveLength(6)
    expect(second!['Ursache']).toContain('9 Fachämtern')
    expect(third!['Hinweise']).toContain('Unverändert seit 2 Berichten')
    expect(fourth).toMatchObject({
      Rückmeldung: 'fehlt',
      Ampel: 'Keine Rückmeldung',
      Veränderung: '',
      Sachstand: '',
      'Runde der letzten Angaben': '2026-H1',
    })
    expect(fourth!['Letzte Angaben, nicht aktualisiert']).toContain('Sachstand: Zwei Werkstätten haben')
  })

  it('has who is responsible for what as a table of its own, or alone', async () => {
    const base = { blocks: [], language: 'de', title: 'Bericht', mark: null, part: null, version: null } as const
    const register = someResponsibilities()
    const beside = await made(csv, { ...base, facts: aReport([], { responsibilities: register }) })
    expect(beside.files.map(({ name }) => name)).toEqual(['bericht.csv', 'bericht-zustaendigkeiten.csv'])
    const alone = await made(csv, { ...base, facts: aReport([], { responsibilities: { ...register, alone: true } }) })
    expect(alone.files).toMatchObject([{ name: 'bericht.csv', bytes: beside.files[1]!.bytes }])
    const rows: readonly Record<string, string>[] = parse(Buffer.from(alone.files[0]!.bytes), {
      bom: true,
      delimiter: ';',
      columns: true,
      record_delimiter: '\r\n',
    })
    expect(rows[1]).toMatchObject({ Art: 'Maßnahme', federführend: '12 – Amt für Informationsverarbeitung' })
    expect(rows[3]).toMatchObject({ Art: 'Aufgabe des CDO', entscheidet: 'Chief Digital Officer' })
    expect(rows[4]!['Titel']).toBe("'=Budget koordinieren")
  })

  it('says in every row that it is a draft', async () => {
    const rows = await rowsOf(cologneReport(), 'Entwurf')
    expect(new Set(rows.map((row) => row['Fassung']))).toEqual(new Set(['Entwurf']))
  })

  it('lets no cell run as a formula, and leaves numbers numbers', async () => {
    const answer = anAnswer('=cmd|"/c calc"!A1', {
      percent: 5,
      fields: { cause: '- 5 % Mittel', next: '+49 221 221-0', cost: '1.234,50 €' },
    })
    const questions = [...standardQuestionnaire, { ...standardQuestionnaire[2]!, id: 'cost', kind: 'cost' as const }]
    const facts = aReport([aMeasure('@M-01', '\t=1+1', { now: answer })], { questions })
    expect((await rowsOf(facts))[0]).toMatchObject({
      Kürzel: "'@M-01",
      Titel: "'=1+1",
      Sachstand: '\'=cmd|"/c calc"!A1',
      Ursache: "'- 5 % Mittel",
      'Nächste Schritte': "'+49 221 221-0",
      Kosten: '1234,5',
      'Umsetzung in Prozent': '5',
    })
  })

  it('gives a question that is called like a column a heading of its own', async () => {
    const own = { ...standardQuestionnaire[2]!, id: 'own', label: 'Titel' }
    const facts = aReport([aMeasure('M-01', 'Bauakte', { now: anAnswer('', { fields: { own: 'Dr.' } }) })], {
      questions: [own],
    })
    expect((await rowsOf(facts))[0]).toMatchObject({ Titel: 'Bauakte', 'Titel (2)': 'Dr.' })
  })
})
