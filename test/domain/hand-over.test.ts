import { describe, expect, test } from 'vitest'
import { handOver } from '#domain/hand-over.ts'
import { isAskedFor } from '#domain/offer.ts'
import { aDuty } from '#test/domain/given.ts'

const today = '2026-10-05'
const answers = (person: string, more: Partial<ReturnType<typeof aDuty>> = {}) =>
  aDuty({ subjectKind: 'measure', subject: 'm1', role: 'answers', id: `${person} answers`, person, ...more })
const endingOf = (...duties: readonly ReturnType<typeof aDuty>[]) =>
  handOver('m1', { giver: 'rita', taker: 'dirk' }, duties, today).ending.map(({ id }) => id)

describe('handing a measure over', () => {
  test('ends what the giver had and begins the same for the taker, from today and without an end', () => {
    const [olga, rita] = [answers('olga', { rank: 1 }), answers('rita', { rank: 2 })]
    expect(handOver('m1', { giver: 'rita', taker: 'dirk' }, [olga, rita], today)).toEqual({
      ending: [rita],
      beginning: {
        subjectKind: 'measure',
        subject: 'm1',
        role: 'answers',
        party: null,
        person: 'dirk',
        from: today,
        until: null,
        rank: 2,
      },
    })
  })

  test('ends nothing where nobody was responsible, and puts the taker first', () => {
    const { ending, beginning } = handOver('m1', { giver: null, taker: 'dirk' }, [answers('olga', { rank: 3 })], today)
    expect(ending).toEqual([])
    expect(beginning).toMatchObject({ person: 'dirk', rank: 0 })
  })

  test('puts the taker first where the giver answers only for the field or the office', () => {
    const field = answers('rita', { subjectKind: 'field', subject: 'm1', rank: 4 })
    const { ending, beginning } = handOver('m1', { giver: 'rita', taker: 'dirk' }, [field], today)
    expect(ending).toEqual([])
    expect(beginning).toMatchObject({ subject: 'm1', person: 'dirk', rank: 0 })
  })

  test('leaves a taker who answered already with one duty, in the giver’s place', () => {
    expect(endingOf(answers('rita'), answers('dirk', { rank: 5 }), answers('olga'))).toEqual([
      'rita answers',
      'dirk answers',
    ])
  })

  test.each([
    ['of another measure', { subject: 'm2' }],
    ['of a party with the same id', { subjectKind: 'party' }],
    ['to deputise', { role: 'deputises' }],
    ['that ended yesterday', { until: '2026-10-04' }],
    ['that begins tomorrow', { from: '2026-10-06' }],
  ] as const)('leaves alone a duty %s', (_, more) => {
    expect(endingOf(answers('rita', more))).toEqual([])
  })

  test.each([
    ['begins today', { from: today }],
    ['ends today', { until: today }],
  ])('ends one that %s', (_, more) => {
    expect(endingOf(answers('rita', more))).toEqual(['rita answers'])
  })
})

test.each([
  ['whoever would take it is asked for', 'dirk', true],
  ['the giver is not', 'rita', false],
  ['somebody else on the giver’s side is not', 'klaus', false],
])('An offer made by %s', (_, madeBy, asked) => {
  const offer = { id: 'o1', measure: 'm1', giver: 'rita', taker: 'dirk', at: '2026-10-05T08:00:00.000Z', version: 1 }
  expect(isAskedFor({ ...offer, state: 'open', madeBy })).toBe(asked)
})
