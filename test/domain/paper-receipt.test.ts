import { expect, test } from 'vitest'
import { type PaperNumber, numberInFiles, presentNumber } from '#domain/paper-numbers.ts'
import { awaitedReceipt, mayReceive, type PaperReceipt, receiptStates } from '#domain/paper-receipt.ts'

const at = '2026-11-09T08:00:00.000Z'

test.each([
  ['awaited', 'confirmed', true],
  ['awaited', 'returned', true],
  ['confirmed', 'confirmed', 'paper-confirmed'],
  ['confirmed', 'returned', 'paper-confirmed'],
  ['returned', 'returned', 'paper-returned'],
  ['returned', 'confirmed', true],
] as const)('a paper that is %s can be %s: %s', (before, after, expected) => {
  const receipt: PaperReceipt =
    before === 'awaited' ? awaitedReceipt : { state: before, by: 'gremien', at, reason: null }
  const outcome = mayReceive(receipt, after)
  expect(outcome.ok || outcome.problem.kind).toBe(expected)
  expect(receiptStates).toContain(before)
})

test('a version bears the number it was drafted with; what came after its release stands beside its files', () => {
  const entry = (number: string | null, fromNo: number): PaperNumber => ({ paper: 'v1', number, fromNo, by: null, at })
  const numbers = [entry('1/2026', 1), entry('2/2026', 2), entry('3/2026', 4), entry(null, 5)]
  expect([1, 2, 3, 4, 5].map((no) => numberInFiles(numbers, no))).toEqual([
    '1/2026',
    '2/2026',
    '2/2026',
    '3/2026',
    null,
  ])
  expect(presentNumber(numbers)).toBeNull()
  expect([presentNumber([]), numberInFiles([], 1)]).toEqual([null, null])
  expect(numberInFiles([entry('1/2026', 2)], 1)).toBeNull()
})
