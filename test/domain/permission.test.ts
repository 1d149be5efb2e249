import { expect, test } from 'vitest'
import type { Action, Standing } from '#domain/permission.ts'
import { actions, may } from '#domain/permission.ts'

const everyone: readonly Action[] = ['get-help', 'see-own']

test.each<[string, Partial<Standing>, readonly Action[]]>([
  ['a partner', { staff: false }, []],
  ['a partner about their measure', { staff: false, concerned: true }, ['answer', 'see-measure']],
  ['staff', {}, ['see-plan', 'see-measure']],
  ['staff about their measure', { concerned: true }, ['answer', 'see-plan', 'see-measure']],
  [
    'a coordinator',
    { roles: ['coordinator'] },
    ['answer', 'see-plan', 'see-measure', 'remind', 'run-round', 'confirm-proposal', 'see-draft', 'draft-paper'],
  ],
  [
    'the CDO',
    { roles: ['cdo'] },
    ['see-plan', 'see-measure', 'remind', 'run-round', 'confirm-proposal', 'see-draft', 'draft-paper', 'release-paper'],
  ],
  ['whoever releases', { roles: ['releaser'], staff: false }, ['see-plan', 'see-draft', 'release-paper']],
  ['a committee’s liaison', { roles: ['liaison'], staff: false }, ['see-plan']],
  ['an administrator', { roles: ['admin'] }, ['see-plan', 'see-measure', 'remind', 'run-round']],
  [
    'one who has two roles',
    { roles: ['liaison', 'releaser'], staff: false },
    ['see-plan', 'see-draft', 'release-paper'],
  ],
])('%s may do what follows from it', (_, standing, expected) => {
  const full: Standing = { roles: [], staff: true, concerned: false, ...standing }
  expect(actions.filter((action) => may(full, action))).toEqual([...everyone, ...expected])
})
