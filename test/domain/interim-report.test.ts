import { describe, expect, test } from 'vitest'
import type { InterimReport, ReportInput } from '#domain/interim-report.ts'
import { interimReport } from '#domain/interim-report.ts'
import { belongsIn, levels } from '#domain/level.ts'
import { standardQuestionnaire } from '#domain/questionnaire.ts'
import { aCity, aPlan } from '#test/domain/a-city.ts'
import { aDirectory, aDuty, aMeasure, anAnswer, aParty, aPerson, aRequest, aRound } from '#test/domain/given.ts'

const plan = aPlan
const city = aCity
const field = (id: string, position: number) => ({
  id,
  plan: 'DP',
  code: id,
  name: `Feld ${id}`,
  source: null,
  position,
})

/** Round 2026-H2 after 2026-H1: m1 better, m2 without answer, m3 new and done as proposed, m4 not public, m5 not asked. */
const input = (more: Partial<ReportInput> = {}): ReportInput => ({
  city,
  plan,
  round: aRound({ state: 'closed' }),
  roundBefore: aRound({ id: 'before', label: '2026-H1', state: 'closed' }),
  measures: [
    aMeasure({ id: 'm3', code: 'M-03', position: 3 }),
    aMeasure({ id: 'm2', code: 'M-02', field: 'A', position: 2 }),
    aMeasure({ id: 'm1', code: 'M-01', field: 'B', position: 1 }),
    aMeasure({ id: 'm4', code: 'M-04', field: 'A', position: 4, level: 'non-public' }),
    aMeasure({ id: 'm5', code: 'M-05', field: 'C', position: 5, state: 'done' }),
  ],
  fields: [field('B', 2), field('A', 1), field('C', 3)],
  directory: aDirectory({
    parties: [
      aParty('12', { number: '12', name: 'Amt für Informationsverarbeitung' }),
      aParty('30', { number: '30', name: 'Rechtsamt' }),
      aParty('sw', { kind: 'partner', name: 'Stadtwerke' }),
    ],
    people: [aPerson('rita')],
    duties: [
      aDuty({ subjectKind: 'measure', subject: 'm1', role: 'leads', party: '12' }),
      aDuty({ subjectKind: 'measure', subject: 'm1', role: 'participates', party: '30' }),
      aDuty({ subjectKind: 'measure', subject: 'm1', role: 'participates', party: 'sw' }),
      aDuty({ subjectKind: 'measure', subject: 'm1', role: 'answers', person: 'rita' }),
      aDuty({ subjectKind: 'measure', subject: 'm2', role: 'leads', party: '12', until: '2026-11-08' }),
    ],
  }),
  requests: [
    aRequest({ id: 'r1', subject: 'm1', state: 'answered', light: 'green', answer: 'a1' }),
    aRequest({ id: 'r2', subject: 'm2', state: 'missing' }),
    aRequest({ id: 'r3', subject: 'm3', state: 'answered', light: 'done', answer: 'a3' }),
    aRequest({ id: 'r4', subject: 'm4', state: 'answered', light: 'red', answer: 'a4' }),
  ],
  answers: [
    anAnswer({
      id: 'a1',
      request: 'r1',
      late: true,
      at: '2026-10-30T08:00:00.000Z',
      fields: { text: 'Läuft.', note: 'Frau X ist krank' },
    }),
    anAnswer({ id: 'a3', request: 'r3', light: 'done', percent: 100 }),
    anAnswer({ id: 'a4', request: 'r4', light: 'red', fields: { text: 'Geheim' } }),
  ],
  links: [],
  requestsBefore: [
    aRequest({ id: 'b1', subject: 'm1', state: 'answered', light: 'yellow' }),
    aRequest({ id: 'b2', subject: 'm2', state: 'missing' }),
    aRequest({ id: 'b4', subject: 'm4', state: 'answered', light: 'red' }),
  ],
  lastAnswers: new Map([
    [
      'm1',
      {
        answer: anAnswer({
          request: 'b1',
          light: 'yellow',
          percent: null,
          fields: { text: 'Stockt.' },
          unchangedRounds: 1,
        }),
        roundLabel: '2026-H1',
      },
    ],
    ['m2', { answer: anAnswer({ request: 'old', light: 'dropped', fields: {} }), roundLabel: '2025-H2' }],
  ]),
  level: 'public',
  asOf: '2026-11-09T08:00:00.000Z',
  ...more,
})
const report = (more: Partial<ReportInput> = {}): InterimReport => interimReport(input(more))
const profile = (code: string, from = report()) => from.profiles.find((one) => one.code === code)

describe('the interim report', () => {
  test('takes its head from city, plan and round, and no more than that', () => {
    const { figures, figuresBefore, fields, profiles, questions, trend, ...head } = report()
    expect(head).toEqual({
      city: { name: 'Köln', zone: 'Europe/Berlin', language: 'de' },
      plan: {
        code: 'DP',
        name: 'Digitalisierungsprogramm',
        committee: 'Digitalisierungsausschuss',
        criteria: { green: 'im Plan' },
        paper: plan.paper,
      },
      round: {
        label: '2026-H2',
        periodFrom: '2026-07-01',
        periodTo: '2026-12-31',
        session: '2026-12-07',
        asOf: '2026-11-09T08:00:00.000Z',
      },
      before: { label: '2026-H1' },
      level: 'public',
    })
    expect([figures, figuresBefore, fields, profiles, questions, trend]).not.toContain(undefined)
  })

  test('tells of the measures asked, field by field, those without a field last', () => {
    expect(report().profiles.map(({ code }) => code)).toEqual(['M-02', 'M-01', 'M-03'])
    expect(report().fields.map(({ code, name, figures }) => [code, name, figures.asked, figures.answered])).toEqual([
      ['A', 'Feld A', 1, 0],
      ['B', 'Feld B', 1, 1],
    ])
  })

  test('counts them, and the same ones in the round before', () => {
    expect(report().figures).toMatchObject({ asked: 3, answered: 2, missing: 1, late: 1, unchanged: 0 })
    expect(report().figures.changes).toMatchObject({ better: 1, new: 1, 'no-light': 0 })
    expect(report().figuresBefore).toMatchObject({ asked: 2, answered: 1, missing: 1, unchanged: 1 })
    expect(report().figuresBefore?.lights).toMatchObject({ yellow: 1, red: 0 })
  })

  test('tells a measure with its offices, what was said and what was said before', () => {
    expect(profile('M-01')).toEqual({
      code: 'M-01',
      title: 'Konzept für die Rolle des CDO',
      description: 'Aufgaben und Zuständigkeiten',
      field: 'Feld B',
      lead: '12 – Amt für Informationsverarbeitung',
      participants: ['30 – Rechtsamt'],
      partners: ['Stadtwerke'],
      state: 'answered',
      change: 'better',
      now: {
        light: 'green',
        percent: 60,
        fields: { text: 'Läuft.' },
        at: '2026-10-30T08:00:00.000Z',
        unchangedRounds: 0,
        late: true,
        proposed: false,
        incomplete: [],
      },
      last: {
        light: 'yellow',
        percent: null,
        fields: { text: 'Stockt.' },
        at: '2026-10-05T08:00:00.000Z',
        unchangedRounds: 1,
        late: false,
        proposed: false,
        incomplete: ['cause', 'options'],
        round: '2026-H1',
      },
      lightBefore: 'yellow',
    })
  })

  test('tells a measure without answer with its last one, of whichever round', () => {
    expect(profile('M-02')).toMatchObject({
      state: 'missing',
      change: 'no-light',
      now: null,
      last: { round: '2025-H2', light: 'dropped', proposed: false, incomplete: ['text'] },
      lightBefore: null,
    })
  })

  test('names the lead office of the day it is made', () => {
    expect(profile('M-02')?.lead).toBeNull()
    expect(profile('M-02', report({ asOf: '2026-11-08T22:59:00.000Z' }))?.lead).toMatch('12')
  })

  test('knows a measure that was not asked before', () => {
    expect(profile('M-03')).toMatchObject({ change: 'new', field: null, lead: null, last: null })
    expect(profile('M-03')).not.toHaveProperty('lightBefore')
    expect(profile('M-03')).not.toHaveProperty('missingBefore')
  })

  test('tells which measure was asked the round before and said nothing', () => {
    expect(profile('M-02')).toMatchObject({ missingBefore: true, lightBefore: null })
    expect(profile('M-01')).not.toHaveProperty('missingBefore')
  })

  test('marks what was added after the freeze', () => {
    const answers = [anAnswer({ id: 'a1', request: 'r1', supplement: true })]
    expect(profile('M-01', report({ answers }))?.now).toMatchObject({ supplement: true })
    expect(profile('M-01')?.now).not.toHaveProperty('supplement')
  })

  test('does not take an answer of a round long past for one of the round before', () => {
    const requestsBefore = [aRequest({ id: 'b1', subject: 'm1', state: 'answered', light: 'yellow' })]
    const last = { answer: anAnswer({ request: 'long ago', unchangedRounds: 3 }), roundLabel: '2025-H1' }
    const { figuresBefore } = report({ requestsBefore, lastAnswers: new Map([['m1', last]]) })
    expect(figuresBefore).toMatchObject({ asked: 1, answered: 1, unchanged: 0 })
  })

  test('marks a light that nobody has confirmed yet', () => {
    expect(profile('M-03')?.now).toMatchObject({ light: 'done', proposed: true })
    const confirmed = report({ measures: [aMeasure({ id: 'm3', code: 'M-03', state: 'done' })] })
    expect(profile('M-03', confirmed)?.now).toMatchObject({ light: 'done', proposed: false })
  })

  test('has nothing to compare with when there was no round before', () => {
    const first = report({ roundBefore: null, requestsBefore: [], lastAnswers: new Map() })
    expect(first).toMatchObject({ before: null, figuresBefore: null })
    expect(first.profiles.map(({ change }) => change)).toEqual(['no-light', 'new', 'new'])
  })
})

describe('the trend', () => {
  const rounds = ['2023-H2', '2024-H1', '2024-H2', '2025-H1', '2025-H2', '2026-H1'].map((label) => ({
    label,
    requests: [
      aRequest({ subject: 'm1', state: 'answered', light: 'yellow' }),
      aRequest({ subject: 'm4', state: 'answered', light: 'red' }),
    ],
  }))

  test('looks back on four reports and ends with this one, its figures counted once', () => {
    const { trend, figures } = report({ earlier: rounds })
    expect(trend?.map(({ label }) => label)).toEqual(['2024-H2', '2025-H1', '2025-H2', '2026-H1', '2026-H2'])
    expect(trend?.at(-1)?.figures).toBe(figures)
  })

  test('counts no measure that the paper must not tell of', () => {
    const reds = (level: ReportInput['level']) => report({ earlier: rounds, level }).trend?.[0]?.figures.lights.red
    expect([reds('public'), reds('non-public')]).toEqual([0, 1])
  })
})

describe('a paper’s level', () => {
  test('keeps stricter measures and texts out', () => {
    expect(JSON.stringify(report())).not.toMatch(/Geheim|Frau X|M-04|rita/)
    expect(report().questions.map(({ id }) => id)).not.toContain('note')
  })

  test('lets the non-public part tell of all that is not internal', () => {
    const whole = report({ level: 'non-public' })
    expect(whole.profiles.map(({ code }) => code)).toEqual(['M-02', 'M-04', 'M-01', 'M-03'])
    expect(JSON.stringify(whole)).not.toContain('Frau X')
  })

  test('keeps out a percent that is not for everyone', () => {
    const questionnaire = standardQuestionnaire.map((question) =>
      question.kind === 'percent' ? Object.assign({}, question, { level: 'internal' }) : question,
    )
    const round = aRound({ questionnaire })
    expect(profile('M-01', report({ round }))?.now?.percent).toBeNull()
    expect(profile('M-01', report({ round, level: 'internal' }))?.now?.percent).toBe(60)
  })

  test('takes in its own level and the laxer ones', () => {
    const taken = levels.map((paper) => levels.filter((level) => belongsIn(level, paper)))
    expect(taken).toEqual([['public'], ['public', 'non-public'], ['public', 'non-public', 'internal']])
  })
})
