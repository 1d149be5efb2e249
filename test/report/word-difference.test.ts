import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDifference } from '#report/word-difference.ts'

const side = (before: string, after: string, own: 'before' | 'after'): string =>
  wordDifference(before, after)
    .filter((run) => run.in === own || run.in === 'both')
    .map(({ text }) => text)
    .join('')

test('tells which words went and which came, in few runs', () => {
  expect(wordDifference('Die Prüfung läuft seit Mai.', 'Die Prüfung ruht seit Mai.')).toEqual([
    { in: 'both', text: 'Die Prüfung ' },
    { in: 'before', text: 'läuft ' },
    { in: 'after', text: 'ruht ' },
    { in: 'both', text: 'seit Mai.' },
  ])
  expect(wordDifference('', 'Neu.')).toEqual([{ in: 'after', text: 'Neu.' }])
  expect(wordDifference('Gleich.', 'Gleich.')).toEqual([{ in: 'both', text: 'Gleich.' }])
  expect(wordDifference('', '')).toEqual([])
})

test('loses no letter of either text, and finds nothing where nothing changed', () => {
  const words = fc.array(fc.constantFrom('a ', 'b ', 'c\n', ' d', 'e.'), { maxLength: 12 }).map((some) => some.join(''))
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(side(before, after, 'before')).toBe(before)
      expect(side(before, after, 'after')).toBe(after)
      expect(wordDifference(before, before).every((run) => run.in === 'both')).toBe(true)
    }),
  )
})
