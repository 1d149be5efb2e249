import { expect, test } from 'vitest'
import type { Directory } from '#domain/directory.ts'
import type { Duty } from '#domain/duty.ts'
import { inRole, rolesOf } from '#domain/role-holders.ts'
import { aDirectory, aDuty, aPerson } from '#test/domain/given.ts'

const today = '2026-10-15'

/** Karl coordinates the plan and Ida the city; Dora deputises for coordinators. */
const city = aDirectory({
  people: ['karl', 'ida', 'dora', 'sina', 'lea'].map((id) => aPerson(id)),
  roles: [
    { person: 'ida', role: 'coordinator', plan: null },
    { person: 'karl', role: 'coordinator', plan: 'DP' },
    { person: 'lea', role: 'liaison', plan: 'DP' },
  ],
  duties: [aDuty({ subjectKind: 'role', subject: 'DP:coordinator', role: 'deputises', person: 'dora' })],
})

const away = (person: string, substitute: string | null = null) => ({ person, from: today, until: today, substitute })
const gone = (...ids: readonly string[]): Partial<Directory> => ({
  people: city.people.map((person) => (ids.includes(person.id) ? { ...person, left: '2026-10-14' } : person)),
})
const acting = (more: Partial<Directory> = {}, plan = 'DP') =>
  inRole({ ...city, ...more }, today, plan, 'coordinator').map(({ id }) => id)

test('holders act themselves, the plan’s own before the city’s, be they away', () => {
  expect(acting()).toEqual(['karl', 'ida'])
  expect(acting({}, 'MP')).toEqual(['ida'])
})

test('while one is away whom they named acts too, else the role’s deputy, if present', () => {
  expect(acting({ absences: [away('karl')] })).toEqual(['karl', 'ida', 'dora'])
  expect(acting({ absences: [away('karl', 'sina')] })).toEqual(['karl', 'ida', 'sina'])
  expect(acting({ absences: [away('karl', 'sina'), away('sina', 'lea')] })).toEqual(['karl', 'ida', 'dora'])
  expect(acting({ absences: [away('karl'), away('dora', 'sina')] })).toEqual(['karl', 'ida'])
})

test('the deputy acts when every holder has left, and not for a role that waits', () => {
  expect(acting(gone('karl'))).toEqual(['ida'])
  expect(acting(gone('karl', 'ida'))).toEqual(['dora'])
  expect(inRole({ ...city, absences: [away('lea', 'sina')] }, today, 'DP', 'liaison').map(({ id }) => id)).toEqual([
    'lea',
  ])
})

test('a person has the roles they act in, and none once they have left', () => {
  const roles = (id: string, more: Partial<Directory> = {}) => {
    const directory = { ...city, ...more }
    const person = directory.people.find((one) => one.id === id)!
    return rolesOf(person, directory, today, ['DP', 'MP'])
  }
  expect(roles('dora')).toEqual([])
  expect(roles('dora', { absences: [away('karl')] })).toEqual([{ person: 'dora', role: 'coordinator', plan: 'DP' }])
  expect(roles('sina', { absences: [away('ida', 'sina')] }).map(({ plan }) => plan)).toEqual(['DP', 'MP'])
  expect(roles('karl', { absences: [away('karl')] })).toEqual([{ person: 'karl', role: 'coordinator', plan: 'DP' }])
  expect(roles('karl', gone('karl'))).toEqual([])
})

test('of several deputies the first by rank who is present acts', () => {
  const deputy = (person: string, rank: number, more: Partial<Duty> = {}): Duty =>
    aDuty({ subjectKind: 'role', subject: 'DP:coordinator', role: 'deputises', person, rank, ...more })
  const standsIn = (...duties: readonly Duty[]) => acting({ absences: [away('karl')], duties }).slice(2)
  expect(standsIn(deputy('sina', 2), deputy('dora', 1))).toEqual(['dora'])
  expect(standsIn(deputy('dora', 1), deputy('sina', 2), deputy('lea', 0))).toEqual(['lea'])
  expect(standsIn(deputy('dora', 1, { subject: 'DP:cdo' }), deputy('sina', 2))).toEqual(['sina'])
  expect(standsIn(deputy('dora', 1, { until: '2026-10-14' }), deputy('sina', 2, { from: today }))).toEqual(['sina'])
  expect(standsIn(deputy('dora', 1, { role: 'answers' }), deputy('sina', 2, { subjectKind: 'party' }))).toEqual([])
})

test('whoever has a role in the whole city does not act in it once more for a plan, but in another they stand in for', () => {
  const roles = [...city.roles, { person: 'dora', role: 'cdo', plan: null } as const]
  const directory = { ...city, roles, absences: [away('karl')] }
  const rolesFor = (id: string) => rolesOf(aPerson(id), directory, today, ['DP', 'MP'])
  expect(rolesFor('ida')).toEqual([{ person: 'ida', role: 'coordinator', plan: null }])
  expect(rolesFor('dora')).toEqual([
    { person: 'dora', role: 'cdo', plan: null },
    { person: 'dora', role: 'coordinator', plan: 'DP' },
  ])
  const elsewhere = { ...directory, roles: [...roles, { person: 'dora', role: 'coordinator', plan: 'MP' } as const] }
  expect(rolesOf(aPerson('dora'), elsewhere, today, ['DP', 'MP'])).toContainEqual({
    person: 'dora',
    role: 'coordinator',
    plan: 'DP',
  })
})
