import { expect, test } from 'vitest'
import { withStillLate } from '#domain/still-late.ts'
import { anAnswer } from '#test/domain/given.ts'

const said = '2026-10-30T08:00:00.000Z'
const [before, after] = ['2026-10-29T17:00:00.000Z', '2026-10-30T17:00:00.000Z'] as const
const late = (requestDue: string, roundDue: string, was = true) =>
  withStillLate(anAnswer({ at: said, late: was }), { due: requestDue }, { due: roundDue })

test.each([
  ['after both deadlines is late', before, before, true],
  ['at the very moment of both is late', said, said, true],
  ['before its own, that was extended, is not', after, before, false],
  ['before that of the round, that was extended, is not', before, after, false],
])('An answer that came %s', (_, requestDue, roundDue, is) => {
  expect(late(requestDue, roundDue)).toEqual(anAnswer({ at: said, late: is }))
})

test('An answer that was not late when it was said never becomes it', () => {
  expect(late(before, before, false).late).toBe(false)
})
