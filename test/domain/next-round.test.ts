import { describe, expect, test } from 'vitest'
import { plusSeconds } from '#domain/instant.ts'
import type { RoundPlanning } from '#domain/next-round.ts'
import { nextRound, replannedRound } from '#domain/next-round.ts'
import { datesFor } from '#domain/schedule.ts'
import { aRound, cologne, rules } from '#test/domain/given.ts'

const plan = (more: Partial<RoundPlanning> = {}) =>
  nextRound({ rules, sessions: [], calendar: cologne, rounds: [], now: '2026-08-03T10:00:00.000Z', ...more })

const asked = (label: string, periodFrom: string, periodTo: string) => labelled(label, { periodFrom, periodTo })

const labelled = (label: string, more: Parameters<typeof aRound>[0] = {}) => aRound({ label, state: 'closed', ...more })

describe('the next round', () => {
  test('is about today’s period and leads to its first known session', () => {
    const planned = plan({ sessions: ['2027-02-01', '2026-12-07', '2026-11-30', '2026-06-15'] })
    expect(planned).toEqual({
      period: { label: '2026-H2', from: '2026-07-01', to: '2026-12-31' },
      session: '2026-11-30',
      dates: datesFor('2026-11-30', rules, cologne),
    })
  })

  test.each(['2026-07-01', '2026-12-31'])('counts a session on %s to the second half of the year', (session) => {
    const rounds = [asked('2026-H1', '2026-01-01', '2026-06-30')]
    expect(plan({ sessions: [session], rounds, now: '2026-03-02T10:00:00.000Z' })?.session).toBe(session)
  })

  test('leads to a later session of the period when the first comes too soon', () => {
    expect(plan({ sessions: ['2026-09-07', '2026-12-07'] })?.session).toBe('2026-12-07')
  })

  test('assumes the plan’s usual session, moved to a working day, when none is known', () => {
    const planned = plan()
    expect(planned?.session).toBeNull()
    expect(planned?.dates).toEqual(datesFor('2026-12-07', rules, cologne))
  })

  test('does not assume a day that is cancelled: it takes the next known one, else the next period', () => {
    const cancelledSessions = ['2026-12-07']
    expect(plan({ cancelledSessions, sessions: ['2027-06-07', '2027-01-18'] })).toMatchObject({
      period: { label: '2026-H2' },
      session: '2027-01-18',
    })
    expect(plan({ cancelledSessions })).toMatchObject({ period: { label: '2027-H1' }, session: null })
  })

  test('assumes 28 February for 29 in a common year', () => {
    const planned = plan({
      rules: { ...rules, cadence: 'yearly', assumedSessions: ['02-29'] },
      now: '2026-11-03T10:00:00.000Z',
    })
    expect(planned?.period.label).toBe('2027')
    expect(planned?.dates).toEqual(datesFor('2027-03-01', rules, cologne))
  })

  test.each([
    ['regular', '2027-H1'],
    ['imported', '2027-H1'],
  ] as const)('after a closed %s round of this period it is about %s', (kind, label) => {
    expect(plan({ rounds: [labelled('2026-H2', { kind })] })?.period.label).toBe(label)
  })

  test('does not mind imported rounds with labels of their own', () => {
    expect(
      plan({ rounds: [labelled('2017/18', { kind: 'imported', periodFrom: '2017-07-01', periodTo: '2018-06-30' })] })
        ?.period.label,
    ).toBe('2026-H2')
  })

  test('passes over a period whose due date is behind', () => {
    const { due } = datesFor('2026-12-07', rules, cologne)
    expect(plan({ now: due })?.period.label).toBe('2027-H1')
    expect(plan({ sessions: ['2026-07-06'] })?.period.label).toBe('2027-H1')
  })

  test('begins with the day on the city’s clocks, not on UTC’s', () => {
    expect(plan({ rules: { ...rules, answering: 1 }, now: '2026-06-30T22:30:00.000Z' })?.period.label).toBe('2026-H2')
  })

  test.each(['planned', 'open'] as const)('waits while one is %s', (state) => {
    expect(plan({ rounds: [aRound({ label: '2025-H2', state })] })).toBeNull()
  })

  test.each([
    ['shares its last day', asked('early', '2026-01-01', '2026-07-01'), '2027-H1'],
    ['shares its first day', asked('late', '2026-12-31', '2027-01-31'), '2027-H2'],
    ['has its label', asked('2026-H2', '2025-01-01', '2025-06-30'), '2027-H1'],
    ['is all after it', asked('after', '2027-07-01', '2027-12-31'), '2026-H2'],
    ['is all before it', asked('before', '2026-01-01', '2026-06-30'), '2026-H2'],
  ])('does not ask about a period again where a round %s', (_, round, label) => {
    expect(plan({ rounds: [round] })?.period.label).toBe(label)
  })

  test.each([
    ['regular', '2025-12-31', '2026-01-01'],
    ['regular', '2026-03-31', '2026-04-01'],
    ['imported', '2026-06-30', '2026-07-01'],
    ['imported', '2026-03-31', '2026-04-01'],
    ['imported', '2026-01-01', '2026-01-02'],
    ['imported', '2025-12-31', '2026-07-01'],
  ] as const)('after a %s round until %s, begins with %s', (kind, periodTo, from) => {
    const rounds = [labelled('before', { kind, periodFrom: '2025-10-01', periodTo })]
    expect(plan({ rounds })?.period).toEqual({ label: '2026-H2', from, to: '2026-12-31' })
  })

  test('does not begin where a later round ends', () => {
    expect(plan({ rounds: [asked('after', '2027-07-01', '2027-12-31')] })?.period.from).toBe('2026-07-01')
  })

  test('assumes a session where only another period has a known one', () => {
    expect(plan({ sessions: ['2027-02-01'] })?.session).toBeNull()
    expect(plan({ sessions: ['2026-06-15'] })?.session).toBeNull()
  })

  test('takes a plan with imported rounds alone for one that only begins', () => {
    const { due } = datesFor('2026-12-07', rules, cologne)
    const rounds = [labelled('old', { kind: 'imported', periodFrom: '2025-01-01', periodTo: '2025-06-30' })]
    expect(plan({ rounds, now: due })?.period.label).toBe('2027-H1')
  })

  test('needs an assumed session for each period of the year', () => {
    expect(() => plan({ rules: { ...rules, assumedSessions: ['06-15'] } })).toThrow('period 2 of the year')
  })

  test('asks late rather than not at all, once the plan is under way', () => {
    const { due, closes } = datesFor('2026-12-07', rules, cologne)
    const rounds = [asked('2026-H1', '2026-01-01', '2026-06-30')]
    expect(plan({ rounds, now: due })?.period.label).toBe('2026-H2')
    expect(plan({ rounds, now: plusSeconds(closes, -86_400) })?.period).toEqual({
      label: '2027-H1',
      from: '2026-07-01',
      to: '2027-06-30',
    })
  })
})

describe('a change of cadence', () => {
  const assumedSessions = ['03-15', '06-15', '09-15', '12-05']
  const quarterly = { ...rules, cadence: 'quarterly', assumedSessions } as const
  const yearly = { ...rules, cadence: 'yearly', assumedSessions: ['12-05'] } as const

  test.each([
    [
      'half-years to quarters, between the halves',
      quarterly,
      ['2026-01-01', '2026-06-30'],
      '2026-06-20',
      ['2026-Q3', '2026-07-01', '2026-09-30'],
    ],
    [
      'half-years to quarters, after the second was asked',
      quarterly,
      ['2026-07-01', '2026-12-31'],
      '2026-11-20',
      ['2027-Q1', '2027-01-01', '2027-03-31'],
    ],
    [
      'quarters to half-years, in the middle of a half',
      rules,
      ['2026-07-01', '2026-09-30'],
      '2026-10-02',
      ['2027-H1', '2026-10-01', '2027-06-30'],
    ],
    [
      'quarters to years, in the middle of the year',
      yearly,
      ['2026-04-01', '2026-06-30'],
      '2026-07-02',
      ['2027', '2026-07-01', '2027-12-31'],
    ],
    [
      'years to half-years, once the year was asked',
      rules,
      ['2026-01-01', '2026-12-31'],
      '2026-11-20',
      ['2027-H1', '2027-01-01', '2027-06-30'],
    ],
  ] as const)(
    'from %s, asks about nothing twice and leaves nothing out',
    (_, changed, [from, to], day, [label, begins, ends]) => {
      const planned = plan({ rules: changed, rounds: [asked('before', from, to)], now: `${day}T10:00:00.000Z` })
      expect(planned?.period).toEqual({ label, from: begins, to: ends })
    },
  )

  test('replaces the round that is planned, and no other', () => {
    const rounds = [asked('2026-H2', '2026-07-01', '2026-12-31')]
    const next = aRound({
      id: 'next',
      label: '2027-H1',
      periodFrom: '2027-01-01',
      periodTo: '2027-06-30',
      state: 'planned',
    })
    const planning = { sessions: [], calendar: cologne, rounds: [...rounds, next], now: '2026-12-10T10:00:00.000Z' }
    expect(replannedRound(next, { ...planning, rules })).toBeNull()
    expect(replannedRound(next, { ...planning, rules: quarterly })?.period.label).toBe('2027-Q1')
    const inJuly = { ...planning, now: '2026-07-02T10:00:00.000Z', rules: quarterly }
    expect(replannedRound(next, inJuly)?.period).toEqual({ label: '2027-Q1', from: '2027-01-01', to: '2027-03-31' })
  })
})
