import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay } from '#domain/calendar.ts'
import { dayOf } from '#domain/instant.ts'
import { datesFor } from '#domain/schedule.ts'
import { cologne, rules } from '#test/domain/given.ts'

describe('the dates of a round', () => {
  test('are counted back from the session, over the change to winter time', () => {
    expect(datesFor('2026-12-07', rules, cologne)).toEqual({
      opens: '2026-10-01T07:00:00.000Z',
      due: '2026-10-29T17:00:00.000Z',
      grace: '2026-11-05T17:00:00.000Z',
      closes: '2026-11-06T17:00:00.000Z',
      draft: '2026-11-09T08:00:00.000Z',
      paperDue: '2026-11-16T17:00:00.000Z',
    })
  })

  test('leave out feast days', () => {
    const { paperDue } = datesFor('2026-06-15', { ...rules, paperDue: 10 }, cologne)
    expect(dayOf(paperDue, cologne.zone)).toBe('2026-05-29')
  })

  test('let due date and end of grace coincide where there is no grace', () => {
    const { due, grace } = datesFor('2026-12-07', { ...rules, grace: 0 }, cologne)
    expect(due).toBe(grace)
  })

  test('rise strictly and fall on working days, whatever the session and the rules', () => {
    const sessions = fc
      .integer({ min: 0, max: 1500 })
      .map((n) => Temporal.PlainDate.from('2026-01-01').add({ days: n }).toString())
    const someRules = fc.record({
      paperDue: fc.integer({ min: 0, max: 30 }),
      draft: fc.integer({ min: 0, max: 15 }),
      grace: fc.integer({ min: 1, max: 15 }),
      answering: fc.integer({ min: 0, max: 45 }),
      opensAt: fc.constantFrom('00:00', '02:30', '09:00'),
      endsAt: fc.constantFrom('09:01', '18:00', '23:59'),
    })
    fc.assert(
      fc.property(sessions, someRules, (session, some) => {
        const { opens, due, grace, closes, draft, paperDue } = datesFor(session, { ...rules, ...some }, cologne)
        const dates = [opens, due, grace, closes, draft, paperDue]
        expect(dates).toEqual([...new Set(dates)].toSorted())
        expect(dates.every((date) => isWorkingDay(cologne, dayOf(date, cologne.zone)))).toBe(true)
      }),
    )
  })
})
