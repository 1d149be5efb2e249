import { describe, expect, test } from 'vitest'
import { instantAt } from '#domain/instant.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { putOff } from '#domain/put-off.ts'
import type { ReminderStep } from '#domain/reminder.ts'
import { standardHours } from '#domain/working-hours.ts'
import { aRequest, aRound, cologne } from '#test/domain/given.ts'

const at = (moment: string): string => instantAt(moment.slice(0, 10), moment.slice(11), cologne.zone)
/** 9 and 16 October, and the day before the answers are due. */
const steps: readonly ReminderStep[] = [
  { to: 'responsible', anchor: 'opens', days: 6, at: '09:30' },
  { to: 'responsible', anchor: 'opens', days: 11, at: '09:30' },
  { to: 'deputy', anchor: 'due', days: -1, at: '09:30' },
]
const onDue = (time: string): ReminderStep => ({ to: 'head', anchor: 'due', days: 0, at: time })
const request = aRequest({ due: at('2026-10-29T18:00') })

const putOffAt = (now: string, more: Partial<Parameters<typeof putOff>[0]> = {}) =>
  putOff({
    code: 'M-01',
    request,
    round: aRound(),
    steps,
    calendar: cologne,
    hours: standardHours,
    now: at(now),
    ...more,
  })
const tooLate = (due = request.due) => refused({ kind: 'put-off-too-late', code: 'M-01', due })

describe('putting a reminder off', () => {
  test.each([
    ['before the first, over it and the weekend', '2026-10-06T10:00', 0, '2026-10-12T07:00'],
    ['after the first, over the next', '2026-10-09T10:00', 1, '2026-10-19T07:00'],
    ['while one is overdue, over today', '2026-10-13T10:00', 0, '2026-10-14T07:00'],
    ['at night, over the day that has begun', '2026-10-14T00:30', 0, '2026-10-15T07:00'],
    ['before the last, to the morning of the due date', '2026-10-20T10:00', 2, '2026-10-29T07:00'],
  ])('%s: gives rest until work begins again', (_, now, step, until) => {
    expect(putOffAt(now, { request: { ...request, step } })).toEqual(accepted(at(until)))
  })

  test('goes by the next reminder, in whatever order the steps are written', () => {
    expect(putOffAt('2026-10-06T10:00', { steps: steps.toReversed() })).toEqual(accepted(at('2026-10-12T07:00')))
  })

  test('is possible once for each request', () => {
    const snoozedUntil = at('2026-10-06T07:00')
    expect(putOffAt('2026-10-06T10:00', { request: { ...request, snoozedUntil } })).toEqual(
      refused({ kind: 'put-off-before', code: 'M-01', until: snoozedUntil }),
    )
  })

  test('is refused where no reminder comes any more', () => {
    expect(putOffAt('2026-10-06T10:00', { steps: [] })).toEqual(tooLate())
    expect(putOffAt('2026-10-28T10:00', { request: { ...request, step: 3 } })).toEqual(tooLate())
  })

  test('does not reach to the due date', () => {
    const due = at('2026-10-29T07:00')
    expect(putOffAt('2026-10-20T10:00', { request: { ...request, step: 2, due } })).toEqual(tooLate(due))
    expect(putOffAt('2026-10-29T10:00', { request: { ...request, step: 2 } })).toEqual(tooLate())
  })

  test('does not reach to the first step that hangs on the due date', () => {
    const beforeLast = { ...request, step: 2 }
    const late = [...steps, onDue('09:30'), onDue('07:01')]
    expect(putOffAt('2026-10-20T10:00', { request: beforeLast, steps: late })).toEqual(accepted(at('2026-10-29T07:00')))
    const early = [...steps, onDue('09:30'), onDue('07:00')]
    expect(putOffAt('2026-10-20T10:00', { request: beforeLast, steps: early })).toEqual(tooLate())
  })
})
