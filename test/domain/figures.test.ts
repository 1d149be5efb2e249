import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Counted } from '#domain/figures.ts'
import { countRequests } from '#domain/figures.ts'
import { changeOf, lights } from '#domain/light.ts'
import { requestStates } from '#domain/request.ts'
import { aRequest } from '#test/domain/given.ts'

const answered = (light: Counted['request']['light'], more: Partial<Counted> = {}): Counted => ({
  request: aRequest({ state: 'answered', light }),
  answer: { unchangedRounds: 0, late: false },
  before: 'yellow',
  ...more,
})

const nothing = {
  asked: 0,
  answered: 0,
  missing: 0,
  excused: 0,
  pending: 0,
  lights: { green: 0, yellow: 0, red: 0, 'not-started': 0, 'on-hold': 0, done: 0, dropped: 0 },
  noLight: 0,
  changes: { better: 0, worse: 0, same: 0, 'not-comparable': 0, 'no-light': 0, new: 0 },
  unchanged: 0,
  late: 0,
  supplements: 0,
}

test('of nothing there is nothing, with every light and change named', () => {
  expect(countRequests([])).toEqual(nothing)
})

test('lights, changes, unchanged and late ones are counted of the answered', () => {
  const items: readonly Counted[] = [
    answered('green', { answer: { unchangedRounds: 2, late: true } }),
    answered('red'),
    answered('yellow'),
    answered('done'),
    answered(null, { answer: null }),
    answered('green', { before: undefined }),
    { request: aRequest({ state: 'missing' }), answer: null, before: 'green' },
    { request: aRequest({ state: 'excused' }), answer: null, before: 'green' },
    { request: aRequest({ state: 'asked' }), answer: null, before: 'green' },
  ]
  expect(countRequests(items)).toEqual({
    ...nothing,
    asked: 9,
    answered: 6,
    missing: 1,
    excused: 1,
    pending: 1,
    lights: { ...nothing.lights, green: 2, yellow: 1, red: 1, done: 1 },
    noLight: 1,
    changes: { better: 1, worse: 1, same: 1, 'not-comparable': 1, 'no-light': 1, new: 1 },
    unchanged: 1,
    late: 1,
  })
})

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)

const counted = fc
  .record({
    state: fc.constantFrom(...requestStates),
    light: fc.option(fc.constantFrom(...lights)),
    before: fc.option(fc.option(fc.constantFrom(...lights)), { nil: undefined }),
    answer: fc.option(fc.record({ unchangedRounds: fc.nat({ max: 3 }), late: fc.boolean() })),
  })
  .map(({ state, light, before, answer }): Counted => ({ request: aRequest({ state, light }), before, answer }))

test('answered, missing, excused and pending are all that was asked, and every answer has one light and one change', () => {
  fc.assert(
    fc.property(fc.array(counted), (items) => {
      const figures = countRequests(items)
      expect(figures.answered + figures.missing + figures.excused + figures.pending).toBe(figures.asked)
      expect(sum(figures.lights) + figures.noLight).toBe(figures.answered)
      expect(sum(figures.changes)).toBe(figures.answered)
    }),
  )
})

test.each([
  ['red', 'yellow', 'better'],
  ['green', 'red', 'worse'],
  ['red', 'red', 'same'],
  ['done', 'done', 'same'],
  ['green', 'done', 'not-comparable'],
  ['not-started', 'green', 'not-comparable'],
  [null, 'green', 'not-comparable'],
  ['green', null, 'no-light'],
  [undefined, null, 'no-light'],
  [undefined, 'green', 'new'],
] as const)('from %s to %s is %s', (before, now, change) => {
  expect(changeOf(before, now)).toBe(change)
})
