import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '#report/block.ts'
import { t } from '#report/build.ts'
import { cleanText } from '#report/clean-text.ts'
import type { Inline } from '#report/inline.ts'
import { prose } from '#report/prose.ts'
import { wordsIn } from '#test/support/words-in.ts'

const linesOf = (text: string): string => wordsIn(prose(text))

describe('an answer typed in chat', () => {
  test.each([
    ['a date at the start of a line', '15. Dezember 2026: Vergabe', '15.\u00A0Dezember 2026: Vergabe'],
    ['a date in a bullet', '- 3. September: Auftakt', '3.\u00A0September: Auftakt'],
    ['several dates', '1. Oktober: Auftakt\n2. Oktober: Ende', '1.\u00A0Oktober: Auftakt\n2.\u00A0Oktober: Ende'],
    ['the name of a stage', '2. Bauabschnitt ist fertig', '2. Bauabschnitt ist fertig'],
    ['numbers out of order', '3. drei\n7. sieben', '3. drei\n7. sieben'],
    ['angle brackets', 'Das <b>Amt</b> <script>x</script>', 'Das <b>Amt</b> <script>x</script>'],
    ['entities', 'Stra&szlig;e', 'Stra&szlig;e'],
    ['more than', '> 50 Schulen', '> 50 Schulen'],
    ['about', '~5 Wochen oder ~6 Wochen', '~5 Wochen oder ~6 Wochen'],
    ['gender stars', 'Bürger*innen und Nutzer*innen', 'Bürger*innen und Nutzer*innen'],
    ['products', '2*3*4 und a_b_c', '2*3*4 und a_b_c'],
    ['footnotes and ticks', '- [x] fertig [^1]', '[x] fertig [^1]'],
    ['an image', '![Plan](https://a.example/b.png)', '!Plan'],
    ['a link elsewhere', '[hier](javascript:alert(1))', '[hier](javascript:alert(1))'],
    ['a relative link', '[hier](/etc/passwd)', '[hier](/etc/passwd)'],
    ['a star in a link elsewhere', '[Bürger*innen](/etc)', '[Bürger*innen](/etc)'],
    ['a code fence', '```sql\nselect 1\n```', '```sql\nselect 1\n```'],
    ['a line of dashes under a sentence', 'Text\n---', 'Text\n---'],
    ['a line of stars', '***', '***'],
    ['a heading', '# Stand der Dinge', 'Stand der Dinge'],
    ['a number sign', '#1 ist fertig', '#1 ist fertig'],
    ['a lonely number sign', '- #', '#'],
    ['an uneven table', '| a | b |\n|---|---|\n| 1 | 2 | 3 |', '| a | b |\n|---|---|\n| 1 | 2 | 3 |'],
    ['a run of dashes', '- - - - - - x', '- - - - - - x'],
    ['bidirectional overrides', 'Kosten \u202E001\u202C', 'Kosten 001'],
    ['control characters', 'a\u0000b\u001Bc\u009Bd', 'abcd'],
    ['soft hyphens and idle joiners', 'Ver\u00ADgabe\u200D, Bau\u200Cakte', 'Vergabe, Bauakte'],
    ['joined emoji', '👩🏽‍💻', '👩🏽‍💻'],
    ['accents piled up', `Z${'\u0301'.repeat(40)}algo`, `Z${'\u0301'.repeat(8)}algo`],
    ['half an emoji', 'a\uD83D', 'a\uFFFD'],
    [
      'letters of an abbreviation',
      'z. B. Wege, i. d. R.; z.B. 3 A. Im',
      'z.\u00A0B. Wege, i.\u00A0d.\u00A0R.; z.B. 3 A. Im',
    ],
    ['a number and its unit', '5 km, 3 % und 2 Mio. Euro; § 5', '5\u00A0km, 3\u00A0% und 2\u00A0Mio. Euro; §\u00A05'],
  ])('keeps %s as typed', (_, typed, expected) => {
    expect(linesOf(typed)).toBe(expected)
  })

  test.each([
    ['[Plan](https://a.example/?a=1&b=2)', 'https://a.example/?a=1&b=2', 'Plan'],
    ['[Plan](https://a.example/?a&copy;)', null, '[Plan](https://a.example/?a&copy;)'],
    ['https://a.example/?a=1&b=2 ', 'https://a.example/?a=1&b=2', 'https://a.example/?a=1&b=2'],
    ['„http://a.example/b“', 'http://a.example/b', '„http://a.example/b“'],
    ['http://a.example";"x', 'http://a.example', 'http://a.example";"x'],
    ['(www.a.example/x_(y)).', 'http://www.a.example/x_(y)', '(www.a.example/x_(y)).'],
    ['a@b.example“', 'mailto:a@b.example', 'a@b.example“'],
  ])('reads the address in %s', (typed, url, shown) => {
    const links = JSON.stringify(prose(typed)).match(/"url":"(.*?)"/)
    expect(links?.[1] ?? null).toBe(url)
    expect(linesOf(typed)).toBe(shown)
  })

  test('keeps single line breaks', () => {
    expect(prose('eins\r\nzwei')).toEqual([{ type: 'paragraph', children: [t('eins'), { type: 'break' }, t('zwei')] }])
  })
})

describe('whatever is typed', () => {
  const marks = [
    '#',
    '- ',
    '1. ',
    '15. ',
    '*',
    '**',
    '_',
    '`',
    '```',
    '>',
    '<',
    '|',
    '\n',
    '\n\n',
    '  ',
    '~',
    '[',
    '](',
    ')',
    '!',
  ]
  const words = [
    'ab',
    'Ü4',
    '7',
    'http://a.de',
    'www.b.de',
    'c@d.de',
    '&uuml;',
    '<b>',
    '| a | b |\n|---|---|\n| 1 |',
    '---',
    '\t',
    '"t"',
  ]
  const typed = fc.array(fc.oneof(fc.constantFrom(...marks, ...words), fc.string({ unit: 'binary' })), {
    maxLength: 40,
  })

  test('no letter and no digit is lost', () => {
    fc.assert(
      fc.property(typed, (parts) => {
        const text = parts.join('')
        expect(isWithin(lettersOf(cleanText(text)), lettersOf(everything(prose(text))))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['bullets', '- '.repeat(2000) + 'x'],
    ['numbers', '1. '.repeat(1300) + 'x'],
    ['stars', '*a **b '.repeat(570)],
    ['brackets', '['.repeat(4000)],
    ['quotes', '> '.repeat(2000)],
    ['bars', '|'.repeat(4000)],
  ])('the longest tangle of %s is read', (_, tangle) => {
    expect(prose(tangle).length).toBeGreaterThan(0)
  })
})

const lettersOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]/gu) ?? []

const everything = (blocks: readonly Block[]): string =>
  wordsIn(JSON.parse(JSON.stringify(blocks), (_, value) => (value?.type === 'link' ? withUrl(value) : value)))

const withUrl = (link: { url: string; children: Inline[] }): unknown => ({
  type: 'strong',
  children: [...link.children, t(link.url)],
})

function isWithin(wanted: readonly string[], given: readonly string[]): boolean {
  let found = 0
  for (const letter of given) if (letter === wanted[found]) found += 1
  return found === wanted.length
}
