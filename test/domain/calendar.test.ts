import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Calendar } from '#domain/calendar.ts'
import { isWorkingDay, nextWorkingDay, plusWorkingDays, workingDaysBetween } from '#domain/calendar.ts'
import { cologne } from '#test/domain/given.ts'

const days = fc
  .integer({ min: 0, max: 800 })
  .map((n) => Temporal.PlainDate.from('2026-01-01').add({ days: n }).toString())
const calendars = fc
  .uniqueArray(days, { maxLength: 60 })
  .map((free): Calendar => ({ zone: 'Europe/Berlin', freeDays: new Set(free) }))

describe('a working day', () => {
  test.each([
    ['2026-05-13', true, 'a Wednesday'],
    ['2026-05-14', false, 'Ascension Day'],
    ['2026-05-16', false, 'a Saturday'],
    ['2026-05-17', false, 'a Sunday'],
  ])('%s: %s, being %s', (day, expected) => {
    expect(isWorkingDay(cologne, day)).toBe(expected)
  })

  test('is its own next one; from a day off it is the first after', () => {
    expect(nextWorkingDay(cologne, '2026-05-13')).toBe('2026-05-13')
    expect(nextWorkingDay(cologne, '2026-05-23')).toBe('2026-05-26')
  })
})

describe('counting in working days', () => {
  test.each([
    ['2026-05-13', 1, '2026-05-15'],
    ['2026-05-15', -1, '2026-05-13'],
    ['2026-05-22', 1, '2026-05-26'],
    ['2026-05-23', 1, '2026-05-26'],
    ['2026-05-23', -1, '2026-05-22'],
    ['2026-05-23', 0, '2026-05-26'],
    ['2026-12-24', 5, '2027-01-04'],
  ])('%s plus %i is %s', (day, n, expected) => {
    expect(plusWorkingDays(cologne, day, n)).toBe(expected)
  })

  test.each([
    ['2026-05-13', '2026-05-13', 0],
    ['2026-05-13', '2026-05-15', 1],
    ['2026-05-15', '2026-05-13', -1],
    ['2026-05-22', '2026-05-25', 0],
    ['2026-05-25', '2026-05-22', 0],
  ])('from %s to %s there are %i', (from, to, expected) => {
    expect(workingDaysBetween(cologne, from, to)).toBe(expected)
  })

  test('there and back again is where one was, and the way is as long as was asked', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: -40, max: 40 }), (calendar, day, n) => {
        const start = nextWorkingDay(calendar, day)
        const end = plusWorkingDays(calendar, start, n)
        expect(isWorkingDay(calendar, end)).toBe(true)
        expect(plusWorkingDays(calendar, end, -n)).toBe(start)
        expect(workingDaysBetween(calendar, start, end)).toBe(n)
      }),
    )
  })
})
