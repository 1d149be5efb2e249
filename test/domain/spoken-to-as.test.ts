import { expect, test } from 'vitest'
import type { Chain } from '#domain/responsibility.ts'
import { spokenToAs } from '#domain/spoken-to-as.ts'
import { standsIn } from '#domain/stands-in.ts'
import { aPerson } from '#test/domain/given.ts'

const [rita, dora, olga, karl] = [aPerson('rita'), aPerson('dora'), aPerson('olga'), aPerson('karl')]

const chain: Chain = {
  lead: null,
  participants: [],
  partners: [],
  responsible: rita,
  others: [karl],
  substitute: null,
  deputy: dora,
  regularDeputy: dora,
  officeCoordinator: olga,
  officeCoordinators: [olga],
  head: null,
  signatories: [],
  planCoordinator: null,
}

test.each([
  ['responsible', 'rita', 'responsible'],
  ['deputy', 'dora', 'deputy'],
  ['responsible', 'dora', 'deputy'],
  ['deputy', 'olga', 'office-coordinator'],
  ['head', 'karl', 'responsible'],
  ['head', 'olga', 'head'],
] as const)('at the step for the %s, %s is written to as the %s', (to, person, role) => {
  expect(spokenToAs(to, person, chain)).toBe(role)
})

test('whoever answers for a measure is never told that they deputise for it', () => {
  const taken: Chain = { ...chain, responsible: dora }
  expect(spokenToAs('deputy', 'dora', taken)).toBe('responsible')
  expect(standsIn(taken, 'dora')).toBe(false)
  expect(standsIn({ ...chain, others: [dora] }, 'dora')).toBe(false)
  expect(['dora', 'rita', 'olga'].map((person) => standsIn(chain, person))).toEqual([true, false, false])
})
