import { expect, test } from 'vitest'
import { counting } from '#text/counting.ts'

const days = { none: 'kein Tag', one: 'ein Tag', other: '# Tage' }

test.each([
  ['de', 0, 'kein Tag'],
  ['de', 1, 'ein Tag'],
  ['de', 2, '2 Tage'],
  ['de', 1234, '1.234 Tage'],
  ['en', 1234, '1,234 Tage'],
] as const)('in “%s” %d is “%s”', (language, count, said) => {
  expect(counting(language).plural(count, days)).toBe(said)
})

test('0 takes the plural where nothing else is said', () => {
  expect(counting('de').plural(0, { one: 'ein Tag', other: '# Tage' })).toBe('0 Tage')
  expect(counting('en').plural(0, { one: 'one day', other: '# days' })).toBe('0 days')
})
