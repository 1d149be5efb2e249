import { expect, test } from 'vitest'
import { dayNamed } from '#app/chat/day-named.ts'

test.each([
  ['2026-11-06', '2026-11-06'],
  ['6.11.2026', '2026-11-06'],
  ['06. 11.2026', '2026-11-06'],
  ['2028-02-29', '2028-02-29'],
  ['2027-02-29', undefined],
  ['31.2.2026', undefined],
  ['morgen', undefined],
  ['2026-13-01', undefined],
])('%s is %s', (text, day) => {
  expect(dayNamed(text)).toBe(day)
})
