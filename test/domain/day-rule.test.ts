import { expect, test } from 'vitest'
import { dayInYear, dayRule } from '#domain/day-rule.ts'
import { easterOf } from '#domain/easter.ts'

test.each([
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2035, '2035-03-25'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
])('Easter %i is on %s', (year, day) => {
  expect(easterOf(year)).toBe(day)
})

const inYears = (text: string, ...years: readonly number[]) => {
  const rule = dayRule(text)
  return rule && years.map((year) => dayInYear(rule, year))
}

test('a day stands once, in every year, or is counted from Easter', () => {
  expect(inYears('2026-02-12', 2026, 2027)).toEqual(['2026-02-12', null])
  expect(inYears('12-24', 2026, 2027)).toEqual(['2026-12-24', '2027-12-24'])
  expect(inYears('02-29', 2027, 2028)).toEqual([null, '2028-02-29'])
  expect(inYears('easter-52', 2026, 2027)).toEqual(['2026-02-12', '2027-02-04'])
  expect(inYears('easter-48', 2026, 2027)).toEqual(['2026-02-16', '2027-02-08'])
  expect(inYears('easter+60', 2026, 2027)).toEqual(['2026-06-04', '2027-05-27'])
  expect(inYears('easter', 2026)).toEqual(['2026-04-05'])
})

test.each(['2026-02-29', '02-30', '13-01', 'easter-', 'Easter', 'ostern-48', '24.12.', ''])(
  '“%s” is no day',
  (text) => {
    expect(dayRule(text)).toBeUndefined()
  },
)
