import type { Role, RoleName } from '#domain/person.ts'
import { roleSubject } from '#domain/role-holders.ts'
import type { SeedDuty } from '#app/contracts/seed.ts'
import { entries, text } from '#sources/checked-values.ts'
import { isEntries } from '#sources/is-entries.ts'
import type { CityFile } from './city-file.ts'

const shape = entries({ coordinator: text.optional(), cdo: text.optional(), releaser: text.optional() })

/** Who deputises for the plan's roles while their holders are away; refuses somebody who has the role. */
export function roleDeputiesIn(file: CityFile, roles: readonly Role[]): readonly SeedDuty[] {
  const { plan } = file.value
  const section = isEntries(plan) ? plan['role-deputies'] : undefined
  const path = ['plan', 'role-deputies']
  const named = section === undefined ? undefined : file.check(shape, section, path)
  if (named === undefined) return []
  const { coordinator, cdo, releaser } = named
  const deputies: readonly (readonly [RoleName, string | undefined])[] = [
    ['coordinator', coordinator],
    ['cdo', cdo],
    ['releaser', releaser],
  ]
  return deputies.map(([role, person]): SeedDuty => {
    if (person !== undefined) file.refer('person', person, person, [...path, role])
    if (roles.some((each) => each.person === person && each.role === role && [file.plan, null].includes(each.plan)))
      file.refuse([...path, role], file.words.holdsRole(person ?? ''))
    return {
      subjectKind: 'role',
      subject: roleSubject(file.plan, role),
      role: 'deputises',
      holders: person === undefined ? [] : [person],
    }
  })
}
