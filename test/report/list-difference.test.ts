import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listDifference } from '#report/list-difference.ts'

test.each([
  ['abc', 'abc', 'abc'],
  ['abc', 'axc', 'ac'],
  ['', 'ab', ''],
  ['abcabba', 'cbabac', 'baba'],
  ['abc', 'xyz', ''],
])('what %j and %j have in common', (before, after, common) => {
  expect(
    listDifference([...before], [...after])
      .map(([at]) => before[at])
      .join(''),
  ).toHaveLength(common.length)
})

test('common items are the same, in order in either, and as many as there can be', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const common = listDifference(before, after)
      for (const [one, other] of common) expect(before[one]).toBe(after[other])
      for (const side of [0, 1] as const)
        expect(common.map((pair) => pair[side])).toEqual(
          [...new Set(common.map((pair) => pair[side]))].toSorted((a, b) => a - b),
        )
      expect(common).toHaveLength(longest(before, after))
    }),
    { numRuns: 100 },
  )
})

function longest([first, ...before]: readonly string[], after: readonly string[]): number {
  if (first === undefined || after.length === 0) return 0
  const at = after.indexOf(first)
  return Math.max(longest(before, after), at === -1 ? 0 : 1 + longest(before, after.slice(at + 1)))
}
