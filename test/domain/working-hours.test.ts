import { expect, test } from 'vitest'
import { instantAt } from '#domain/instant.ts'
import { oneWorkingDayAfter, quietUntil, standardHours } from '#domain/working-hours.ts'

const zone = 'Europe/Berlin'
const calendar = { zone, freeDays: new Set(['2026-10-03', '2026-12-24', '2026-12-25']) }
const at = (moment: string) => instantAt(moment.slice(0, 10), moment.slice(11), zone)

test.each([
  ['a working morning', '2026-10-01T09:00', null],
  ['just opened', '2026-10-01T07:00', null],
  ['just over', '2026-10-01T19:00', '2026-10-02T07:00'],
  ['deep in the night', '2026-10-01T03:00', '2026-10-01T07:00'],
  ['Friday evening', '2026-10-02T20:00', '2026-10-05T07:00'],
  ['Saturday noon', '2026-10-03T12:00', '2026-10-05T07:00'],
  ['the night of the change of clocks', '2026-10-25T02:30', '2026-10-26T07:00'],
  ['Christmas Eve', '2026-12-24T10:00', '2026-12-28T07:00'],
])('%s', (_, now, until) => {
  expect(quietUntil(at(now), standardHours, calendar)).toBe(until === null ? null : at(until))
})

test.each([
  ['within working hours', '2026-10-01T09:30', '2026-10-02T09:30'],
  ['on a Friday', '2026-10-16T15:00', '2026-10-19T15:00'],
  ['before a feast', '2026-12-23T15:00', '2026-12-28T15:00'],
  ['in the evening, counted from the next morning', '2026-10-01T21:00', '2026-10-05T07:00'],
  ['on a feast, counted from the first working day after it', '2026-12-25T10:00', '2026-12-29T07:00'],
  ['over the change of clocks', '2026-10-23T10:00', '2026-10-26T10:00'],
])('one working day after something %s', (_, then, until) => {
  expect(oneWorkingDayAfter(at(then), standardHours, calendar)).toBe(at(until))
})
