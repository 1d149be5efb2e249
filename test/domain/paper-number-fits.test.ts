import { expect, test } from 'vitest'
import { numberPattern } from '#domain/number-pattern.ts'
import { paperNumberFits } from '#domain/paper-number-fits.ts'

const cologne = ['{no}/{year}', 'AN/{no}/{year}']

test.each(['1344/2026', '0007/2026', 'AN/1492/2026', '1344/2026/1', 'AN/1492/2026/12'])('%s is a number', (text) => {
  expect(paperNumberFits(text, cologne)).toBe(true)
})

test.each([
  '1344',
  '1344/26',
  '1344/2026/0',
  '1344/2026/1/2',
  'VO/1344/2026',
  'an/1492/2026',
  '1344/2026 ',
  '1344/2026\n',
  '',
])('%j is none', (text) => {
  expect(paperNumberFits(text, cologne)).toBe(false)
})

test('signs of a pattern stand for themselves', () => {
  expect(paperNumberFits('V(2026).12', ['V({year}).{no}'])).toBe(true)
  expect(paperNumberFits('V2026x12', ['V({year}).{no}'])).toBe(false)
  expect(paperNumberFits('DS 21–26, V 1234', ['DS 21–26, V {no}'])).toBe(true)
})

test('a city without patterns takes any short line', () => {
  expect(paperNumberFits('DS 21-26 V 1234')).toBe(true)
  for (const text of ['', ' ', 'a\nb', 'x'.repeat(61)]) expect(paperNumberFits(text, [])).toBe(false)
})

test.each(['{year}', '{no}{no}', '{no}/{jahr}', '{no', 'no}', ''])('%j is no pattern', (pattern) => {
  expect(numberPattern(pattern)).toBeUndefined()
})
