import { describe, expect, test } from 'vitest'
import { closeRound } from '#domain/close-round.ts'
import { extendRound } from '#domain/extend-round.ts'
import { measureStates } from '#domain/measure.ts'
import { openRound } from '#domain/open-round.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { requestStates } from '#domain/request.ts'
import { phaseOf } from '#domain/round.ts'
import { aMeasure, aRequest, aRound, cologne, rules } from '#test/domain/given.ts'

describe('the phase of a round', () => {
  const round = aRound()

  test.each([
    ['2026-10-01T07:00:00.000Z', 'open'],
    [round.due, 'grace'],
    [round.grace, 'closing'],
    [round.closes, 'closed'],
  ])('from %s on is %s', (now, phase) => {
    expect(phaseOf(round, now)).toBe(phase)
  })

  test.each(['planned', 'closed'] as const)('is %s as long as its state says so', (state) => {
    expect(phaseOf(aRound({ state }), round.due)).toBe(state)
  })
})

describe('opening a round', () => {
  test('asks the lead party of every measure that can still change', () => {
    const ids = ['r1', 'r2', 'r3']
    const measures = measureStates.map((state) => aMeasure({ id: state, state }))
    const requests = openRound({
      round: aRound({ state: 'planned' }),
      measures,
      leads: new Map([['active', '12']]),
      newId: () => ids.shift() ?? 'too many',
    })
    expect(requests).toEqual([
      aRequest({ id: 'r1', subject: 'active', party: '12', step: null }),
      aRequest({ id: 'r2', subject: 'on-hold', party: null, step: null }),
    ])
  })
})

test('closing a round leaves the unanswered ones missing', () => {
  const requests = requestStates.map((state) => aRequest({ id: state, state }))
  expect(closeRound(requests).map(({ id }) => id)).toEqual(['asked'])
})

describe('extending a round', () => {
  const round = aRound()
  const now = '2026-10-20T08:00:00.000Z'

  test('refuses a day that is past, be it after the due date', () => {
    expect(extendRound(round, '2026-10-30', rules, cologne, '2026-11-02T08:00:00.000Z')).toEqual(
      refused({ kind: 'day-past', day: '2026-10-30' }),
    )
  })

  test('puts the due date off to the end of that day; grace stays', () => {
    expect(extendRound(round, '2026-11-03', rules, cologne, now)).toEqual(
      accepted({ ...round, due: '2026-11-03T17:00:00.000Z' }),
    )
  })

  test('takes the next working day for a day off', () => {
    expect(extendRound(round, '2026-10-31', rules, cologne, now)).toMatchObject({
      value: { due: '2026-11-02T17:00:00.000Z' },
    })
  })

  test('moves the end of grace along where it would be before the due date', () => {
    const short = aRound({ grace: round.due })
    expect(extendRound(short, '2026-11-05', rules, cologne, now)).toMatchObject({
      value: { due: '2026-11-05T17:00:00.000Z', grace: '2026-11-05T17:00:00.000Z' },
    })
  })

  test.each(['2026-10-29', '2026-10-28'])('is refused for %s, which is not after the present due date', (day) => {
    expect(extendRound(round, day, rules, cologne, now)).toEqual(
      refused({ kind: 'due-too-early', day, due: round.due }),
    )
  })

  test.each(['2026-11-06', '2027-01-11'])('is refused for %s: the freeze stays', (day) => {
    expect(extendRound(round, day, rules, cologne, now)).toEqual(
      refused({ kind: 'due-too-late', day, latest: '2026-11-05' }),
    )
  })

  test('is refused unless the round is open', () => {
    const [planned, closed] = [aRound({ state: 'planned' }), aRound({ state: 'closed' })]
    expect(extendRound(planned, '2026-11-03', rules, cologne, now)).toEqual(
      refused({ kind: 'no-open-round', opens: round.opens }),
    )
    expect(extendRound(closed, '2026-11-03', rules, cologne, now)).toEqual(
      refused({ kind: 'no-open-round', opens: null }),
    )
  })
})
