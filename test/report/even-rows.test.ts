import { expect, test } from 'vitest'
import { evenRows } from '#report/even-rows.ts'

test.each([
  [0, 5, []],
  [4, 5, [4]],
  [5, 5, [5]],
  [5, 4, [3, 2]],
  [6, 5, [3, 3]],
  [7, 5, [4, 3]],
  [8, 5, [4, 4]],
  [10, 4, [4, 3, 3]],
])('%i items, at most %i side by side, stand in rows of %j', (count, most, lengths) => {
  const items = Array.from({ length: count }, (_, index) => index)
  const rows = evenRows(items, most)
  expect(rows.map((row) => row.length)).toEqual(lengths)
  expect(rows.flat()).toEqual(items)
})
