import type { Person, RoleName } from '#domain/person.ts'
import { inRole } from '#domain/role-holders.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/**
 * The people who act today in one of the roles, in a plan or in the whole city; each once. Whoever stands in for an
 * absent holder is among them.
 */
export function holders(
  { directory, today }: Pick<RoundBook, 'directory' | 'today'>,
  plan: string,
  ...roles: readonly RoleName[]
): readonly Person[] {
  return [...new Set(roles.flatMap((role) => inRole(directory, today, plan, role)))]
}
