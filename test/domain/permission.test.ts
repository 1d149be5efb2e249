import { expect, test } from 'vitest'
import { type Action, actions, type Capacity, capacities, may } from '#domain/permission.ts'

const able = (...standing: readonly Capacity[]): readonly Action[] => actions.filter((action) => may(standing, action))

test.each<[Capacity, readonly Action[]]>([
  ['known', ['get-help', 'see-own']],
  ['staff', ['see-plan', 'see-measure', 'see-remarks', 'see-awaited', 'see-released-paper', 'see-board']],
  ['contributor', ['answer', 'decline', 'hand-over', 'see-measure', 'see-notes', 'see-non-public']],
  ['office-coordinator', ['answer', 'decline', 'hand-over', 'see-measure', 'see-notes', 'see-non-public', 'assign']],
  ['head', ['answer', 'decline', 'hand-over', 'see-measure', 'see-notes', 'see-non-public', 'assign']],
  ['participant', ['see-measure']],
  ['signatory', ['see-measure', 'see-non-public', 'sign-paper']],
  ['partner', []],
  ['board-member', ['see-released-paper', 'see-board', 'state-for-board']],
  [
    'releaser',
    [
      'see-plan',
      'see-measure',
      'see-awaited',
      'see-non-public',
      'see-released-paper',
      'see-draft',
      'release-paper',
      'withdraw-paper',
      'see-board',
    ],
  ],
  ['liaison', ['see-plan', 'see-awaited', 'see-released-paper', 'confirm-paper', 'number-paper', 'see-board']],
  [
    'admin',
    [
      'see-plan',
      'see-measure',
      'see-awaited',
      'see-non-public',
      'see-gaps',
      'remind',
      'run-round',
      'manage-people',
      'manage-admins',
      'see-released-paper',
      'see-log',
      'see-board',
    ],
  ],
])('the capacity “%s” grants no more than %j', (capacity, expected) => {
  expect(able(capacity)).toEqual(expected)
})

test('coordinators do not release, the CDO does not answer, and only administrators read the audit trail', () => {
  expect(may(['coordinator'], 'release-paper')).toBe(false)
  expect(may(['cdo'], 'answer')).toBe(false)
  expect(may(['cdo'], 'record-answer')).toBe(false)
  expect(capacities.filter((capacity) => may([capacity], 'see-log'))).toEqual(['admin'])
})

test('what is not public is for those who answer, coordinate, sign, release or administer', () => {
  expect(capacities.filter((capacity) => !may([capacity], 'see-non-public'))).toEqual([
    'known',
    'staff',
    'participant',
    'partner',
    'board-member',
    'liaison',
  ])
})

test('several capacities add up', () => {
  expect(able('staff', 'releaser')).toEqual(actions.filter((one) => may(['releaser'], one) || one === 'see-remarks'))
  expect(able('known', 'contributor')).toEqual(
    actions.filter((one) => may(['known'], one) || may(['contributor'], one)),
  )
})

test('whoever may see a draft may see what is not public: a draft shows both parts', () => {
  const drafting = capacities.filter((capacity) => may([capacity], 'see-draft'))
  expect(drafting.filter((capacity) => !may([capacity], 'see-non-public'))).toEqual([])
})
