import { expect, test } from 'vitest'
import type { Duty } from '#domain/duty.ts'
import type { Person } from '#domain/person.ts'
import { standingOf } from '#domain/standing.ts'
import { aDirectory, aDuty, aParty, aPerson } from '#test/domain/given.ts'

const day = '2026-10-15'
const parties = [aParty('12'), aParty('sw', { kind: 'partner' }), aParty('board', { kind: 'board' })]
const belongs = (more: Partial<Duty>): Duty =>
  aDuty({ subjectKind: 'party', subject: 'sw', role: 'belongs', person: 'rita', ...more })

const standing = (person: Person, ...duties: readonly Duty[]) =>
  standingOf(person, [], { directory: aDirectory({ parties, people: [person], duties }), day, plan: 'DP', chain: null })

test.each([
  ['an office', '12', 'staff'],
  ['a partner', 'sw', 'partner'],
  ['the board', 'board', 'board-member'],
])('Whoever speaks for %s acts for it', (_, party, capacity) => {
  expect(standing(aPerson('rita', { party }))).toEqual(['known', capacity])
})

test('Whoever belongs to others besides acts for those too, and for nobody as soon as they have left', () => {
  expect(standing(aPerson('rita', { party: '12' }), belongs({}))).toEqual(['known', 'staff', 'partner'])
  expect(standing(aPerson('rita', { party: '12', left: day }), belongs({}))).toEqual(['known', 'staff', 'partner'])
  expect(standing(aPerson('rita', { party: '12', left: '2026-10-14' }), belongs({}))).toEqual([])
})

test.each([
  ['of somebody else', { person: 'dirk' }],
  ['that is over', { until: '2026-10-14' }],
  ['that is yet to come', { from: '2026-10-16' }],
  ['to head it', { role: 'heads' }],
  ['to a measure of that name', { subjectKind: 'measure' }],
] as const)('They do not act for a party by a duty %s', (_, more) => {
  expect(standing(aPerson('rita', { party: '12' }), belongs(more))).toEqual(['known', 'staff'])
})

test('Whoever belongs to no party is taken for staff, unless they have a role', () => {
  const rita = aPerson('rita')
  expect(standing(rita)).toEqual(['known', 'staff'])
  const liaison = { person: 'rita', role: 'liaison', plan: 'DP' } as const
  const viewpoint = { directory: aDirectory({ people: [rita], roles: [liaison] }), day, chain: null }
  expect(standingOf(rita, [liaison], { ...viewpoint, plan: 'DP' })).toEqual(['known', 'liaison'])
  expect(standingOf(rita, [liaison], { ...viewpoint, plan: 'MP' })).toEqual(['known'])
  expect(standingOf(rita, [{ ...liaison, plan: null }], { ...viewpoint, plan: 'MP' })).toEqual(['known', 'liaison'])
  expect(standingOf(rita, [{ ...liaison, person: 'dirk' }], { ...viewpoint, plan: 'DP' })).toEqual(['known'])
})
