import type { Directory } from '#domain/directory.ts'
import type { Standing } from '#domain/permission.ts'
import type { Person, Role } from '#domain/person.ts'
import type { Chain } from '#domain/responsibility.ts'

/** How `person` stands to `plan` and, if a chain is given, to its measure on the chain's day. */
export function standingOf(
  person: Person,
  roles: readonly Role[],
  directory: Directory,
  chain: Chain | null,
  plan: string,
): Standing {
  const party = directory.parties.find(({ id }) => id === person.party)
  return {
    roles: roles
      .filter((role) => role.person === person.id && (role.plan === null || role.plan === plan))
      .map(({ role }) => role),
    staff: party === undefined || party.kind === 'office',
    concerned: chain !== null && isConcerned(person, chain),
  }
}

/** A named substitute is in the chain as deputy; the regular deputy may still answer beside them. */
const isConcerned = (person: Person, chain: Chain): boolean =>
  [chain.responsible, chain.deputy, chain.regularDeputy, chain.officeCoordinator, chain.head].some(
    (one) => one?.id === person.id,
  )
