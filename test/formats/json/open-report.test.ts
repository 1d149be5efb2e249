import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Question, standardQuestionnaire } from '#domain/questionnaire.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import json from '#formats/json/index.ts'
import { aMeasure, anAnswer, aReport } from '#test/support/a-report.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { cologneStatement } from '#test/support/cologne-statement.ts'
import { made } from '#test/support/made.ts'
import { someResponsibilities } from '#test/support/responsibilities.ts'
import { spoilt } from '#test/support/spoilt.ts'

const jsonOf = async (facts: InterimReport, mark: string | null = null) => {
  const manuscript = { facts, blocks: [], language: 'de', title: 'Bericht', mark, part: null, version: null } as const
  const { files } = await made(json, manuscript)
  const [report, schema] = files.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)))
  return { report, schema: z.fromJSONSchema(schema), names: files.map(({ name }) => name) }
}

const question = (id: string, kind: Question['kind']): Question => ({ ...standardQuestionnaire[2]!, id, kind })

/** A report in which everything stands that can. */
const full = (): InterimReport => {
  const now = anAnswer('Läuft.', {
    light: 'done',
    percent: 100,
    proposed: true,
    unchangedRounds: 1,
    supplement: true,
    incomplete: ['next'],
    fields: {
      cost: '1,2 Mio. €',
      milestones: 'Pilot: geplant 1.10.2026, erreicht 15.11.2026\nBetrieb: 1.1.2027',
      links: 'https://www.stadt-koeln.de, www.example.org/ä',
    },
  })
  const odd = anAnswer('Läuft.', { light: null, fields: { cost: 'viel', milestones: 'bald', links: 'im Netz' } })
  return aReport(
    [
      aMeasure('M-01', 'Bauakte', { field: 'Bauen', now, lightBefore: null }),
      aMeasure('M-02', 'Portal', { now: odd, missingBefore: true, lightBefore: null }),
    ],
    {
      questions: [
        ...standardQuestionnaire.filter(({ level }) => level === 'public'),
        question('cost', 'cost'),
        question('milestones', 'milestones'),
        question('links', 'links'),
      ],
      number: '1344/2026',
      trend: [{ label: '2026-H2', figures: aReport([]).figures }],
      introduction: 'Zum Geleit.',
      summary: 'Alles in allem.',
      supersedes: { no: 1, releasedAt: '2026-11-01T09:00:00Z', withdrawnAt: '2026-11-02T09:00:00Z', reason: 'Zahlen' },
      cycle: {
        cadence: 'half-yearly',
        at: { stage: 'approved', on: '2025-01-20', number: null },
        until: {
          plan: 'Masterplan',
          stage: 'approved',
          cadence: 'yearly',
          at: { stage: 'draft', on: '2026-09-01', number: '0815/2026' },
        },
        isLast: false,
      },
    },
  )
}

describe('the facts as JSON', () => {
  it.each([
    ['six measures', cologneReport(), null],
    ['a draft with all that can be said', full(), 'Entwurf'],
    ['the annex of responsibilities', aReport([], { responsibilities: someResponsibilities() }), null],
    ['responsibilities alone', aReport([], { responsibilities: { ...someResponsibilities(), alone: true } }), null],
    ['a statement on two motions', cologneStatement(), null],
    ['no measure at all', aReport([], { before: null, figuresBefore: null, fields: [] }), null],
  ])('keeps to the schema that it comes with: %s', async (_, facts, mark) => {
    const { report, schema, names } = await jsonOf(facts, mark)
    expect(schema.safeParse(report).error?.issues ?? []).toEqual([])
    expect(report.$schema).toBe(`./${names[1]}`)
    expect(JSON.stringify(report)).not.toContain('null')
  })

  it('has the way of the paper through the committees', async () => {
    const { report } = await jsonOf(cologneReport())
    expect(report.paper.consultations).toEqual([
      { committee: 'Digitalisierungsausschuss', role: 'preparation', part: 'public', session: '2026-12-07' },
      { committee: 'Hauptausschuss', role: 'decision', part: 'public', session: '2026-12-14' },
    ])
  })

  it('tells fields by their norm, what measures build on, whose words they are, and who signed', async () => {
    const { report } = await jsonOf(cologneReport())
    expect(report.fields[0].source).toBe('DIN SPEC 91387')
    expect(report.measures[1].references[1]).toEqual({ kind: 'project', title: 'GrowSmarter (Horizont 2020)' })
    expect(report.measures[5].answer.partner).toBe('Technische Hochschule Köln')
    expect(report.board.statements[2]).toMatchObject({ of: 'member', name: 'Prof. Dr. Beispiel', measure: 'M-02' })
    expect(report.signatures.slice(3, 5)).toEqual([
      { party: 'Dezernat IX', result: 'silent' },
      { party: 'Technische Hochschule Köln', partner: true, result: 'signed', day: '2026-11-18' },
    ])
  })

  it('has amounts, milestones and addresses as values, and their words', async () => {
    const { report } = await jsonOf(full())
    expect(report.measures[0].answer.texts.slice(1)).toEqual([
      { question: 'cost', text: '1.200.000\u00A0€', euros: 1_200_000 },
      {
        question: 'milestones',
        text: expect.stringContaining('Pilot: geplant 01.10.2026, erreicht 15.11.2026'),
        milestones: [
          { name: 'Pilot', planned: '2026-10-01', achieved: '2026-11-15' },
          { name: 'Betrieb', planned: '2027-01-01' },
        ],
      },
      expect.objectContaining({ links: ['https://www.stadt-koeln.de', 'https://www.example.org/ä'] }),
    ])
    expect(report.measures[1]).toMatchObject({ lightBefore: 'no-answer', answer: { light: 'no-light' } })
  })

  it('tells of an earlier answer only what the paper tells', async () => {
    const { measures } = (await jsonOf(cologneReport())).report
    expect(measures[0].earlier).toEqual({ round: '2026-H1', percent: 45 })
    expect(measures[3].earlier).toMatchObject({ day: '2026-05-04', light: 'green', percent: 40 })
    expect(JSON.stringify(measures)).not.toMatch(/"(at|late)":/)
  })

  it.each([
    ['another version', ['schemaVersion'], '2.0'],
    ['a light that does not exist', ['measures', 0, 'answer', 'light'], 'blue'],
    ['a percentage above 100', ['measures', 0, 'answer', 'percent'], 101],
    ['a null', ['paper', 'number'], null],
    ['a day that does not exist', ['round', 'to'], '2026-02-30'],
    ['a name of our own', ['measures', 0, 'request'], 'r1'],
    ['a measure without a code', ['measures', 0, 'code'], undefined],
    ['a count below zero', ['figures', 'lights', 'red'], -1],
  ])('is refused by its schema with %s', async (_, path, value) => {
    const { report, schema } = await jsonOf(cologneReport())
    expect(schema.safeParse(spoilt(report, path, value)).success).toBe(false)
  })
})
