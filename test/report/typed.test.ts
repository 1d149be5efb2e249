import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { list, paragraph, strong, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import { prose } from '#report/prose.ts'
import { sameProse } from '#report/same-prose.ts'
import { typed } from '#report/typed.ts'
import { wordsIn } from '#test/support/words-in.ts'

describe('a passage is typed as people type it', () => {
  test.each([
    ['paragraphs', 'Der erste Absatz.\n\nDer zweite.'],
    ['single line breaks', 'eins\nzwei'],
    ['bold and italics', 'Das ist **wichtig** und *neu*, **_beides_** zugleich.'],
    ['lists', 'Es fehlt:\n\n- die Vergabe\n- der Rat\n  - Vorberatung\n  - Entscheidung'],
    ['numbers', '1. Auftakt\n2. Ende'],
    ['a date', '15. Dezember 2026: Vergabe, 5 km'],
    ['a link', 'Siehe [den Beschluss](https://ratsinfo.example/1) und https://stadt.example/plan'],
    ['a table', '| Jahr | Kosten |\n| --- | --- |\n| 2026 | 5 % |'],
    ['stars and brackets', 'Bürger*innen <b>, [hier] und a_b_c'],
  ])('%s as they were', (_, text) => expect(typed(prose(text))).toBe(text))

  test('signs are escaped only where they would be taken for marks', () => {
    expect(typed([paragraph('- kein Punkt'), paragraph('mit * und #'), paragraph('*so*')])).toBe(
      '\\- kein Punkt\n\nmit * und #\n\n\\*so\\*',
    )
  })

  test('what cannot be typed loses its style and no word', () => {
    expect(typed([paragraph(strong('(a)'), t('b'))])).toBe('(a)b')
    const secret = { type: 'link', url: 'https://a.example/?b&copy;c', children: [t('hier')] } as const
    expect(typed([paragraph(secret)])).toBe('hier (https://a.example/?b&copy;c)')
  })

  test('two lists in a row stay two', () => {
    const lists: readonly Block[] = [list('a', 'b'), list('c')]
    expect(sameProse(prose(typed(lists)), lists)).toBe(true)
  })
})

const marks = [
  '# ',
  '- ',
  '1. ',
  '15. ',
  '*',
  '**',
  '_',
  '`',
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
const words = ['ab', 'Ü4', '7', ' http://a.de ', ' www.b.de ', '<b>', '| a | b |\n|---|---|\n| 1 |', '---', '5 km']

test('whatever is typed reads the same when it has been shown and typed again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...marks, ...words), { maxLength: 25 }), (parts) => {
      const shown = prose(parts.join(''))
      expect(sameProse(prose(typed(shown)), shown)).toBe(true)
    }),
    { numRuns: 60, seed: 2026 },
  )
})

test('whatever is typed keeps its letters and figures', () => {
  const anything = fc.array(fc.oneof(fc.constantFrom(...marks, ...words, 'c@d.de'), fc.string()), { maxLength: 25 })
  const bare = (text: string): string => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? ''
  fc.assert(
    fc.property(anything, (parts) => {
      const shown = prose(parts.join(''))
      expect(bare(wordsIn(prose(typed(shown))))).toBe(bare(wordsIn(shown)))
    }),
    { numRuns: 30, seed: 2026 },
  )
})
