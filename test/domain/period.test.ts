import { expect, test } from 'vitest'
import { periodAfter, periodOf, placeInYear } from '#domain/period.ts'

test.each([
  ['2026-06-30', 'half-yearly', { label: '2026-H1', from: '2026-01-01', to: '2026-06-30' }],
  ['2026-07-01', 'half-yearly', { label: '2026-H2', from: '2026-07-01', to: '2026-12-31' }],
  ['2026-05-31', 'quarterly', { label: '2026-Q2', from: '2026-04-01', to: '2026-06-30' }],
  ['2028-02-29', 'quarterly', { label: '2028-Q1', from: '2028-01-01', to: '2028-03-31' }],
  ['2026-12-31', 'yearly', { label: '2026', from: '2026-01-01', to: '2026-12-31' }],
] as const)('%s lies %s in a period of its own', (day, cadence, expected) => {
  expect(periodOf(day, cadence)).toEqual(expected)
})

test.each([
  ['half-yearly', '2027-H1'],
  ['quarterly', '2027-Q1'],
  ['yearly', '2027'],
] as const)('after the last %s period of a year comes the first of the next', (cadence, label) => {
  expect(periodAfter(periodOf('2026-12-01', cadence), cadence).label).toBe(label)
})

test('the places of the periods in a year count from 0', () => {
  expect(['2026-01-01', '2026-04-01', '2026-12-31'].map((day) => placeInYear(day, 'quarterly'))).toEqual([0, 1, 3])
})
