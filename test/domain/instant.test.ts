import { expect, test } from 'vitest'
import { dayOf, instantAt, plusSeconds, timeOf } from '#domain/instant.ts'

test.each([
  ['2026-10-24', '09:00', '2026-10-24T07:00:00.000Z', 'summer time'],
  ['2026-10-26', '09:00', '2026-10-26T08:00:00.000Z', 'winter time'],
  ['2027-01-01', '00:30', '2026-12-31T23:30:00.000Z', 'the turn of the year'],
])('%s %s in Cologne is %s (%s), and back', (day, time, instant) => {
  expect(instantAt(day, time, 'Europe/Berlin')).toBe(instant)
  expect(dayOf(instant, 'Europe/Berlin')).toBe(day)
  expect(timeOf(instant, 'Europe/Berlin')).toBe(time)
})

test('a time that the clocks leave out in spring is the one an hour later', () => {
  expect(instantAt('2027-03-28', '02:30', 'Europe/Berlin')).toBe('2027-03-28T01:30:00.000Z')
})

test('seconds move an instant to and fro, in the one width in which instants compare', () => {
  expect(plusSeconds('2026-12-31T23:59:59.500Z', 1)).toBe('2027-01-01T00:00:00.500Z')
  expect(plusSeconds('2027-01-01T00:00:00.000Z', -1)).toBe('2026-12-31T23:59:59.000Z')
})
