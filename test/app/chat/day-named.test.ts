import { expect, test } from 'vitest'
import { dayNamed } from '#app/chat/day-named.ts'

test.each([
  ['2026-11-06', '2026-11-06'],
  ['6.11.2026', '2026-11-06'],
  ['06. 11.2026', '2026-11-06'],
  ['2028-02-29', '2028-02-29'],
  ['2027-02-29', undefined],
  ['31.2.2026', undefined],
  ['morgen', '2026-10-06'],
  ['6.11.', '2026-11-06'],
  ['6.11', '2026-11-06'],
  ['bis zum 6.11.', '2026-11-06'],
  ['6. Nov.', '2026-11-06'],
  ['6 November', '2026-11-06'],
  ['6 Nov 2026', '2026-11-06'],
  ['until 6 Nov', '2026-11-06'],
  ['4.10.', '2027-10-04'],
  ['29.2.', '2028-02-29'],
  ['31.2.', undefined],
  ['6.', undefined],
  ['demnächst', undefined],
  ['2026-13-01', undefined],
])('%s is %s', (text, day) => {
  expect(dayNamed(text, '2026-10-05')).toBe(day)
})

test('what may lie behind is the nearest day since then', () => {
  expect(dayNamed('30.9.', '2026-10-05', '2026-04-05')).toBe('2026-09-30')
  expect(dayNamed('31.12.', '2026-10-05', '2026-04-05')).toBe('2026-12-31')
})
