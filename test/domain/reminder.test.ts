import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay } from '#domain/calendar.ts'
import { dayOf, plusSeconds } from '#domain/instant.ts'
import type { ReminderInput, ReminderStep } from '#domain/reminder.ts'
import { nextReminder, recipients, stepDue, stepInstants } from '#domain/reminder.ts'
import { requestStates } from '#domain/request.ts'
import { roundStates } from '#domain/round.ts'
import { aRequest, aRound, cologne } from '#test/domain/given.ts'

const steps: readonly ReminderStep[] = [
  { to: 'responsible', anchor: 'opens', days: 6, at: '09:30' },
  { to: 'deputy', anchor: 'due', days: -3, at: '09:30' },
  { to: 'office-coordinator', anchor: 'due', days: 1, at: '09:30' },
  { to: 'head', anchor: 'due', days: 7, at: '09:30' },
]
const [first, second, third] = ['2026-10-09T07:30:00.000Z', '2026-10-26T08:30:00.000Z', '2026-10-30T08:30:00.000Z']

const waiting = (more: Partial<ReminderInput> = {}): ReminderInput => ({
  round: aRound(),
  request: aRequest(),
  steps,
  calendar: cologne,
  ...more,
})

describe('reminders', () => {
  test('fall on working days after the opening and around the due date', () => {
    const instants = stepInstants(aRound(), aRequest().due, steps, cologne)
    expect(instants).toEqual([first, second, third, '2026-11-09T08:30:00.000Z'])
  })

  test('follow the request’s own due date', () => {
    const request = aRequest({ step: 1, due: '2026-11-02T17:00:00.000Z' })
    expect(nextReminder(waiting({ request }))).toEqual({ step: 2, at: '2026-10-28T08:30:00.000Z' })
  })

  test.each([
    [0, { step: 1, at: first }],
    [1, { step: 2, at: second }],
    [2, { step: 3, at: third }],
    [3, null],
    [null, null],
  ])('after step %s comes %o; none on the day the round is frozen or later', (step, expected) => {
    expect(nextReminder(waiting({ request: aRequest({ step }) }))).toEqual(expected)
  })

  test.each([
    ['2026-10-09T07:29:59.000Z', null],
    [first, { step: 1, at: first }],
    ['2026-10-20T12:00:00.000Z', { step: 1, at: first }],
    ['2026-11-02T12:00:00.000Z', { step: 3, at: third }],
    ['2026-11-06T17:00:00.000Z', null],
  ])('at %s the one to send is %o: missed ones are skipped', (now, expected) => {
    expect(stepDue({ ...waiting(), now })).toEqual(expected)
  })

  test('never come at the very moment of the freeze', () => {
    const last: readonly ReminderStep[] = [{ to: 'head', anchor: 'due', days: 6, at: '18:00' }]
    expect(stepInstants(aRound(), aRequest().due, last, cologne)).toEqual([aRound().closes])
    expect(nextReminder(waiting({ steps: last }))).toBeNull()
  })

  test('send only the last of steps at the same moment', () => {
    const twice = [steps[0], steps[0]].flatMap((step) => step ?? [])
    expect(nextReminder(waiting({ steps: twice }))).toEqual({ step: 2, at: first })
  })
})

const anyInput = fc.record({
  state: fc.constantFrom(...requestStates),
  roundState: fc.constantFrom(...roundStates),
  step: fc.option(fc.nat({ max: 4 })),
  now: fc.integer({ min: 0, max: 60 * 86_400 }).map((seconds) => plusSeconds('2026-09-25T00:00:00.000Z', seconds)),
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
    fc.property(anyInput, ({ state, roundState, step, steps: some, now }) => {
      const input = waiting({ round: aRound({ state: roundState }), request: aRequest({ state, step }), steps: some })
      const coming = [nextReminder(input), stepDue({ ...input, now })].flatMap((one) => one ?? [])
      const possible = state === 'asked' && roundState === 'open' && step !== null
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

test('until the freeze something is to be sent exactly when the next reminder’s moment has come', () => {
  fc.assert(
    fc.property(anyInput, ({ step, steps: some, now }) => {
      const input = waiting({ request: aRequest({ step }), steps: some })
      const next = nextReminder(input)
      const hasCome = next !== null && next.at <= now && now < input.round.closes
      expect(stepDue({ ...input, now }) !== null).toBe(hasCome)
    }),
  )
})
