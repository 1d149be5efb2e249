import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay } from '#domain/calendar.ts'
import { dayOf, plusSeconds } from '#domain/instant.ts'
import { putOff as putOffIn } from '#domain/put-off.ts'
import type { ComingStep, ReminderStep } from '#domain/reminder.ts'
import { recipients, stepInstants, stepsLeft } from '#domain/reminder.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import { requestStates } from '#domain/request.ts'
import { roundStates } from '#domain/round.ts'
import { standardHours } from '#domain/working-hours.ts'
import { aRequest, aRound, cologne } from '#test/domain/given.ts'

const steps: readonly ReminderStep[] = [
  { to: 'responsible', anchor: 'opens', days: 6, at: '09:30' },
  { to: 'deputy', anchor: 'due', days: -3, at: '09:30' },
  { to: 'office-coordinator', anchor: 'due', days: 1, at: '09:30' },
  { to: 'head', anchor: 'due', days: 7, at: '09:30' },
]
const [first, second, third] = ['2026-10-09T07:30:00.000Z', '2026-10-26T08:30:00.000Z', '2026-10-30T08:30:00.000Z']

interface Waiting {
  readonly round: Round
  readonly request: Request
  readonly steps: readonly ReminderStep[]
}

const waiting = (more: Partial<Waiting> = {}): Waiting => ({ round: aRound(), request: aRequest(), steps, ...more })

const left = (input: Waiting): readonly ComingStep[] =>
  stepsLeft(input, stepInstants(input.round, input.request.due, input.steps, cologne))

const next = (input: Waiting): ComingStep | null => left(input).toSorted((a, b) => a.at.localeCompare(b.at))[0] ?? null

const due = (input: Waiting, now: string): ComingStep | null => left(input).findLast(({ at }) => at <= now) ?? null

describe('reminders', () => {
  test('fall on working days after the opening and around the due date', () => {
    const instants = stepInstants(aRound(), aRequest().due, steps, cologne)
    expect(instants).toEqual([first, second, third, '2026-11-09T08:30:00.000Z'])
  })

  test('follow the request’s own due date', () => {
    const request = aRequest({ step: 1, due: '2026-11-02T17:00:00.000Z' })
    expect(next(waiting({ request }))).toMatchObject({ step: 2, at: '2026-10-28T08:30:00.000Z' })
  })

  test.each([
    [0, { step: 1, to: 'responsible', at: first }],
    [1, { step: 2, to: 'deputy', at: second }],
    [2, { step: 3, to: 'office-coordinator', at: third }],
    [3, null],
    [null, null],
  ])('after step %s comes %o; none on the day the round is frozen or later', (step, expected) => {
    expect(next(waiting({ request: aRequest({ step }) }))).toEqual(expected)
  })

  test.each([
    ['2026-10-09T07:29:59.000Z', undefined],
    [first, 1],
    ['2026-10-20T12:00:00.000Z', 1],
    ['2026-11-02T12:00:00.000Z', 3],
  ])('at %s the one to send is step %s: missed ones are skipped', (now, step) => {
    expect(due(waiting(), now)?.step).toBe(step)
  })

  test('never come at the very moment of the freeze', () => {
    const last: readonly ReminderStep[] = [{ to: 'head', anchor: 'due', days: 6, at: '18:00' }]
    expect(stepInstants(aRound(), aRequest().due, last, cologne)).toEqual([aRound().closes])
    expect(left(waiting({ steps: last }))).toEqual([])
  })

  test('rest while somebody has said that the request is not theirs', () => {
    expect(left(waiting({ request: aRequest({ declinedBy: 'rita' }) }))).toEqual([])
  })
})

describe('a reminder that is put off', () => {
  const remindedAt = '2026-10-08T07:30:00.000Z'
  const morning = '2026-10-12T05:00:00.000Z'
  const putOff = aRequest({ remindedAt, snoozedUntil: morning })

  test('comes that morning instead of before', () => {
    const coming = left(waiting({ request: putOff })).filter(({ at }) => at <= morning)
    expect(coming).toEqual([{ step: 1, to: 'responsible', at: morning }])
  })

  test('comes no sooner than it would have, whenever it is put off', () => {
    fc.assert(
      fc.property(fc.nat({ max: 24 * 40 }), fc.nat({ max: 3 }), (hours, step) => {
        const round = aRound()
        const now = plusSeconds(round.opens, hours * 3600)
        const own = waiting({ request: aRequest({ step }) })
        const until = putOffIn({ ...own, code: 'M', calendar: cologne, hours: standardHours, now })
        if (!until.ok) return
        const soonest = (request: typeof own.request) =>
          left({ ...own, request })
            .map(({ at }) => at)
            .toSorted()[0] ?? ''
        expect(soonest({ ...own.request, snoozedUntil: until.value }) > soonest(own.request)).toBe(true)
        expect(until.value < own.request.due).toBe(true)
      }),
    )
  })

  test('comes once, and then everything goes its way', () => {
    expect(left(waiting({ request: { ...putOff, remindedAt: morning, step: 1 } })).map(({ step }) => step)).toEqual([
      2, 3,
    ])
  })

  test('does not hold up what hangs on the due date, nor does it come again after that', () => {
    const late: readonly ReminderStep[] = [{ to: 'head', anchor: 'due', days: 0, at: '09:30' }]
    const until = '2026-10-30T06:00:00.000Z'
    const request = aRequest({ remindedAt, snoozedUntil: until })
    expect(left(waiting({ request, steps: late })).at(-1)).toEqual({
      step: 1,
      to: 'head',
      at: '2026-10-29T08:30:00.000Z',
    })
    expect(left(waiting({ request: { ...request, step: 1 }, steps: late }))).toEqual([])
  })
})

const anyInput = fc.record({
  state: fc.constantFrom(...requestStates),
  roundState: fc.constantFrom(...roundStates),
  declinedBy: fc.constantFrom(null, null, 'rita'),
  step: fc.option(fc.nat({ max: 4 })),
  steps: fc.array(
    fc.record({
      to: fc.constantFrom(...recipients),
      anchor: fc.constantFrom('opens', 'due'),
      days: fc.integer({ min: -5, max: 20 }),
      at: fc.constantFrom('08:00', '09:30', '16:00'),
    }),
    { maxLength: 5 },
  ),
})

test('no reminder after an answer, outside an open round, before the prompt or on a day off', () => {
  fc.assert(
    fc.property(anyInput, ({ state, roundState, declinedBy, step, steps: some }) => {
      const input = {
        round: aRound({ state: roundState }),
        request: aRequest({ state, step, declinedBy }),
        steps: some,
      }
      const coming = left(input)
      const possible = state === 'asked' && declinedBy === null && roundState === 'open' && step !== null
      const allowed = coming.filter(
        (one) =>
          possible &&
          one.step > step &&
          one.at < input.round.closes &&
          isWorkingDay(cologne, dayOf(one.at, cologne.zone)),
      )
      expect(allowed).toEqual(coming)
    }),
  )
})

test('however near the due date is, nobody is reminded before the working day after the opening', () => {
  const round = aRound({ opens: '2026-10-02T07:00:00.000Z' })
  const moments = stepInstants(round, '2026-10-05T16:00:00.000Z', steps, cologne)
  expect(moments.slice(1, 3)).toEqual(['2026-10-05T07:30:00.000Z', '2026-10-06T07:30:00.000Z'])
})
