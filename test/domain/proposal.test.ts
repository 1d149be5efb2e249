import { expect, test } from 'vitest'
import type { Light } from '#domain/light.ts'
import type { MeasureState } from '#domain/measure.ts'
import { proposedState } from '#domain/proposal.ts'

test.each<[MeasureState, Light | null, MeasureState | null]>([
  ['active', 'green', null],
  ['active', 'not-started', null],
  ['active', 'done', 'done'],
  ['active', 'on-hold', 'on-hold'],
  ['active', 'dropped', 'dropped'],
  ['active', null, null],
  ['on-hold', 'on-hold', null],
  ['on-hold', 'yellow', 'active'],
  ['dropped', 'green', 'active'],
  ['done', 'dropped', 'dropped'],
  ['superseded', 'done', null],
])('a measure that is %s and reported %s is proposed to be %s', (state, light, proposed) => {
  expect(proposedState({ state }, light)).toBe(proposed)
})
