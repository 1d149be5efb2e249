import type { Directory } from '#domain/directory.ts'
import type { Person, RoleName } from '#domain/person.ts'

/** The people who hold one of the roles in a plan, or in the whole city; each once. */
export function holders(directory: Directory, plan: string, ...roles: readonly RoleName[]): readonly Person[] {
  const ids = directory.roles
    .filter((each) => roles.includes(each.role) && (each.plan === null || each.plan === plan))
    .map(({ person }) => person)
  return directory.people.filter(({ id }) => ids.includes(id))
}
