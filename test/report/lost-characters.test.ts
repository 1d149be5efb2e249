import { expect, test } from 'vitest'
import { cleanText } from '#report/clean-text.ts'
import { lostCharacters } from '#report/lost-characters.ts'

test('what no file may hold is named once, wherever it was typed', () => {
  const facts = { summary: 'a\uD83D \u202Eb', profiles: [{ title: '\u0007c\uDC00\u202E' }] }
  expect(lostCharacters(facts)).toEqual(['\uFFFD', 'U+202E', 'U+0007'])
})

test('characters that say something, and line breaks, are not lost', () => {
  const kept = 'Ä € 👩🏽‍💻 \t 中文 עברית\r\nz\u0301'
  expect(cleanText(kept)).toBe(kept.replace('\r', ''))
  expect(lostCharacters([kept, 'Ver\u00ADgabe\u200B'])).toEqual([])
})
