import { describe, expect, test } from 'vitest'
import { familiesOf } from '#drawing/families-of.ts'
import { shownText } from '#drawing/shown-text.ts'
import { typefaces } from '#drawing/typefaces.ts'

const found = typefaces('pdf')
const families = familiesOf(found.ok ? found.value : [])

/** A text as our typefaces show it, and what was lost. */
function shown(text: string): readonly [string, ...string[]] {
  const { shown: show, replaced } = shownText([...families.values()])
  return [show(text), ...replaced]
}

test('the families of our typefaces bear the names that a template calls them by', () => {
  expect([...families.keys()]).toEqual(['Source Sans 3', 'Noto Sans Arabic', 'Noto Emoji'])
  const [sans, arabic, emoji] = [...families.values()]
  expect([sans?.has(0x00df), sans?.has(0x2705), arabic?.has(0x0645), emoji?.has(0x2705)]).toEqual([
    true,
    false,
    true,
    true,
  ])
})

describe('our typefaces', () => {
  test.each([
    ['letters of Europe', 'Łódź, Ågren, Ђорђе → 5 % „quer“'],
    ['an Arabic name', 'محمد العلي'],
    ['Persian with its joiners', 'می‌خواهم'],
    ['emoji, also in sequences', '✅ 😀 👩🏽‍💻 👨‍👩‍👧‍👦 🇩🇪 1️⃣'],
    ['accents of their own', 'e\u0301'],
  ])('show %s as they are', (_, text) => {
    expect(shown(text)).toEqual([text])
  })

  test.each([
    ['Hebrew', 'für שלום', 'für □□□□', 'ש', 'ל', 'ו', 'ם'],
    ['a sign twice', '漢, 漢', '□, □', '漢'],
    ['private use', '\uE000', '□', '\uE000'],
    ['half a surrogate', 'a\uD800b', 'a□b', '\uFFFD'],
    ['an accent that no letter of ours bears', 'a\u20DD', 'a□', 'a\u20DD'],
    ['a sequence of which one typeface has but a part', '👮‍♀️ und 👩🏽‍💻', '👮 und 👩🏽‍💻', '👮‍♀️'],
    ['a superscript of which only the common form is there', '10ᶲ', '10□', 'ᶲ'],
    ['a letter with accents', 'שָׁלוֹם', '□□□□', 'שָׁ', 'ל', 'וֹ', 'ם'],
  ])('replace %s visibly, and name each once', (_, text, ...expected) => {
    expect(shown(text)).toEqual(expected)
  })

  test.each([
    ['a joiner between Latin letters', 'Auf\u200Clage', 'Auflage'],
    ['a variant that changes nothing', '©\uFE0F', '©'],
    ['Roman numerals and units in one sign', 'Ⅷ ㎞ ①', 'VIII km 1'],
    ['tabs, line ends and wide spaces', 'a\tb\nc\u2028d\u3000e', 'a b c d e'],
  ])('can do without %s', (_, text, expected) => {
    expect(shown(text)).toEqual([expected])
  })
})
