import type { Directory } from '#domain/directory.ts'
import type { Person, RoleName } from '#domain/person.ts'

/** The people who hold a role in a plan, or in the whole city. */
export function holders(directory: Directory, role: RoleName, plan: string): readonly Person[] {
  const ids = directory.roles
    .filter((each) => each.role === role && (each.plan === null || each.plan === plan))
    .map(({ person }) => person)
  return directory.people.filter(({ id }) => ids.includes(id))
}
