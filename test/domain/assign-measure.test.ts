import { describe, expect, test } from 'vitest'
import { assignMeasure, type Assignment } from '#domain/assign-measure.ts'
import type { Duty, DutyRole } from '#domain/duty.ts'
import { aDuty } from '#test/domain/given.ts'

const today = '2026-10-05'
const duty = (id: string, role: DutyRole, more: Partial<Duty>): Duty =>
  aDuty({ subjectKind: 'measure', subject: 'm1', role, id, ...more })
const answeringIn = (duties: readonly Duty[]) =>
  duties.filter(({ role }) => role === 'answers').flatMap(({ person }) => person ?? [])
const assigned = (as: Assignment, to: string, ...duties: readonly Duty[]) =>
  assignMeasure('m1', { as, to, answering: answeringIn(duties) }, duties, today)
const endingOf = (as: Assignment, to: string, ...duties: readonly Duty[]) =>
  assigned(as, to, ...duties)?.ending.map(({ id }) => id)

const rita = duty('rita', 'answers', { person: 'rita', rank: 1 })
const olga = duty('olga', 'answers', { person: 'olga', rank: 2 })
const dora = duty('dora', 'deputises', { person: 'dora', rank: 3 })
const it = duty('it', 'leads', { party: '12', rank: 4 })

describe('assigning a measure', () => {
  test.each([
    ['responsible', 'dirk', rita, { role: 'answers', party: null, person: 'dirk', rank: 1 }],
    ['deputy', 'dirk', dora, { role: 'deputises', party: null, person: 'dirk', rank: 3 }],
    ['office', '30', it, { role: 'leads', party: '30', person: null, rank: 4 }],
  ] as const)('as %s puts %s in the place of whoever has that duty first', (as, to, ending, beginning) => {
    expect(assigned(as, to, olga, dora, it, rita)).toEqual({
      ending: [ending],
      beginning: [{ subjectKind: 'measure', subject: 'm1', from: today, until: null, ...beginning }],
    })
  })

  test.each([
    ['responsible', 'rita'],
    ['deputy', 'dora'],
    ['office', '12'],
  ] as const)('as %s is nothing new for %s, who is it already', (as, to) => {
    expect(assigned(as, to, olga, rita, dora, it)).toBeNull()
  })

  test('begins a duty that nobody had', () => {
    expect(assigned('responsible', 'dirk')).toEqual({
      ending: [],
      beginning: [
        {
          subjectKind: 'measure',
          subject: 'm1',
          role: 'answers',
          party: null,
          person: 'dirk',
          from: today,
          until: null,
          rank: 0,
        },
      ],
    })
  })

  test('moves up whoever has it too, and leaves nobody with it twice', () => {
    expect(endingOf('responsible', 'olga', olga, rita)).toEqual(['rita', 'olga'])
  })

  test('ends the deputising of whoever becomes responsible, and of nobody else', () => {
    const dirk = duty('dirk', 'deputises', { person: 'dirk' })
    expect(endingOf('responsible', 'dora', rita, dora, dirk)).toEqual(['rita', 'dora'])
    expect(endingOf('deputy', 'rita', rita, dora)).toEqual(['dora'])
    expect(endingOf('office', 'dora', it, dora)).toEqual(['it'])
  })

  test.each([
    ['of another measure', { subject: 'm2' }],
    ['of a field with the same id', { subjectKind: 'field' }],
    ['that ended yesterday', { until: '2026-10-04' }],
    ['that begins tomorrow', { from: '2026-10-06' }],
  ] as const)('leaves alone a duty %s', (_, more) => {
    expect(endingOf('responsible', 'dirk', duty('other', 'answers', { person: 'rita', ...more }))).toEqual([])
  })

  test('puts somebody beside those who answer, last of them, who then deputises no longer', () => {
    const joined = assigned('beside', 'dora', olga, rita, dora)
    expect(joined?.ending).toEqual([dora])
    expect(joined?.beginning).toMatchObject([{ role: 'answers', person: 'dora', rank: 3 }])
    expect(assigned('beside', 'olga', olga, rita)).toBeNull()
  })

  test('takes one of those who answer away, and nobody else', () => {
    expect(assigned('not-beside', 'rita', olga, rita)).toEqual({ ending: [rita], beginning: [] })
    expect(assigned('not-beside', 'dora', olga, rita, dora)).toBeNull()
  })

  test('keeps those who answer for its field or office beside who joins or without who leaves', () => {
    const ofField = (as: Assignment, to: string) =>
      assignMeasure('m1', { as, to, answering: ['rita', 'olga'] }, [], today)?.beginning.map(({ person, rank }) => [
        person,
        rank,
      ])
    expect(ofField('beside', 'dirk')).toEqual([
      ['rita', 0],
      ['olga', 1],
      ['dirk', 2],
    ])
    expect(ofField('not-beside', 'rita')).toEqual([['olga', 0]])
  })
})
