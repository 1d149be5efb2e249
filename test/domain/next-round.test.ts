import { describe, expect, test } from 'vitest'
import type { RoundPlanning } from '#domain/next-round.ts'
import { nextRound } from '#domain/next-round.ts'
import { datesFor } from '#domain/schedule.ts'
import { aRound, cologne, rules } from '#test/domain/given.ts'

const plan = (more: Partial<RoundPlanning> = {}) =>
  nextRound({ rules, sessions: [], calendar: cologne, rounds: [], now: '2026-08-03T10:00:00.000Z', ...more })

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
    const rounds = [labelled('2026-H1')]
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
    ['motion', '2026-H2'],
  ] as const)('after a closed %s round of this period it is about %s', (kind, label) => {
    expect(plan({ rounds: [labelled('2026-H2', { kind })] })?.period.label).toBe(label)
  })

  test('does not mind imported rounds with labels of their own', () => {
    expect(plan({ rounds: [labelled('2017/18', { kind: 'imported' })] })?.period.label).toBe('2026-H2')
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

  test('needs an assumed session for each period of the year', () => {
    expect(() => plan({ rules: { ...rules, assumedSessions: ['06-15'] } })).toThrow('period 2 of the year')
  })
})
