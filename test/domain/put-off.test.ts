import { describe, expect, test } from 'vitest'
import { instantAt } from '#domain/instant.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { putOff } from '#domain/put-off.ts'
import type { ReminderStep } from '#domain/reminder.ts'
import { standardHours } from '#domain/working-hours.ts'
import { aRequest, aRound, cologne } from '#test/domain/given.ts'

const at = (moment: string): string => instantAt(moment.slice(0, 10), moment.slice(11), cologne.zone)
const steps: readonly ReminderStep[] = [
  { to: 'responsible', anchor: 'opens', days: 6, at: '09:30' },
  { to: 'head', anchor: 'due', days: 0, at: '06:00' },
  { to: 'head', anchor: 'due', days: 2, at: '09:30' },
]
const request = aRequest({ due: at('2026-10-29T18:00') })

const putOffAt = (now: string, more: Partial<Parameters<typeof putOff>[0]> = {}) =>
  putOff({
    code: 'M-01',
    request,
    round: aRound(),
    steps: [],
    calendar: cologne,
    hours: standardHours,
    now: at(now),
    ...more,
  })
const tooLate = refused({ kind: 'put-off-too-late', code: 'M-01', due: request.due })

describe('putting a reminder off', () => {
  test.each([
    ['2026-10-06T10:00', '2026-10-07T07:00'],
    ['2026-10-06T23:30', '2026-10-07T07:00'],
    ['2026-10-09T10:00', '2026-10-12T07:00'],
    ['2026-10-10T10:00', '2026-10-12T07:00'],
  ])('at %s gives rest until %s, when work begins again', (now, until) => {
    expect(putOffAt(now)).toEqual(accepted(at(until)))
  })

  test('is possible once for each request', () => {
    const snoozedUntil = at('2026-10-06T07:00')
    expect(putOffAt('2026-10-06T10:00', { request: { ...request, snoozedUntil } })).toEqual(
      refused({ kind: 'put-off-before', code: 'M-01', until: snoozedUntil }),
    )
  })

  test('does not reach to the due date', () => {
    expect(putOffAt('2026-10-28T10:00')).toEqual(accepted(at('2026-10-29T07:00')))
    expect(putOffAt('2026-10-29T10:00')).toEqual(tooLate)
    const early = { ...request, due: at('2026-10-29T07:00') }
    expect(putOffAt('2026-10-28T10:00', { request: early })).toEqual(
      refused({ kind: 'put-off-too-late', code: 'M-01', due: early.due }),
    )
  })

  test('does not reach to the first step that hangs on the due date, but over those before it', () => {
    expect(putOffAt('2026-10-28T10:00', { steps })).toEqual(tooLate)
    expect(putOffAt('2026-10-27T10:00', { steps })).toEqual(accepted(at('2026-10-28T07:00')))
    expect(putOffAt('2026-10-08T10:00', { steps })).toEqual(accepted(at('2026-10-09T07:00')))
    expect(putOffAt('2026-10-09T10:00', { steps })).toEqual(accepted(at('2026-10-12T07:00')))
  })
})
