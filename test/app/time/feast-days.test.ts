import { describe, expect, it } from 'vitest'
import { isWorkingDay } from '#domain/calendar.ts'
import { calendarFor } from '#app/time/feast-days.ts'

const cologne = calendarFor({ land: 'NW', zone: 'Europe/Berlin', freeDays: ['2026-02-16'] }, '2026-09-21T07:00:00.000Z')

describe('People in Cologne do not work', () => {
  it.each([
    ['New Year', '2026-01-01'],
    ['Rosenmontag, the city’s own free day', '2026-02-16'],
    ['Good Friday', '2026-04-03'],
    ['Easter Monday', '2026-04-06'],
    ['Labour Day', '2026-05-01'],
    ['Ascension Day', '2026-05-14'],
    ['Whit Monday', '2026-05-25'],
    ['Corpus Christi', '2026-06-04'],
    ['Christmas', '2026-12-25'],
    ['All Saints’ Day of the year before', '2025-11-01'],
    ['Corpus Christi three years ahead', '2029-05-31'],
    ['a Saturday', '2026-09-26'],
  ])('on %s', (_, day) => {
    expect(isWorkingDay(cologne, day)).toBe(false)
  })

  it.each([
    ['Epiphany, which Bavaria keeps', '2026-01-06'],
    ['Reformation Day, which the north keeps', '2028-10-31'],
    ['Weiberfastnacht, unless the city says so', '2026-02-12'],
    ['the day after Corpus Christi', '2026-06-05'],
  ])('but they do on %s', (_, day) => {
    expect(isWorkingDay(cologne, day)).toBe(true)
  })
})

it('the year is the one on the city’s clocks', () => {
  const newYear = calendarFor({ land: 'NW', zone: 'Europe/Berlin', freeDays: [] }, '2026-12-31T23:30:00.000Z')
  expect(newYear.freeDays).toContain('2030-01-01')
  expect(newYear.freeDays).not.toContain('2025-01-01')
})
