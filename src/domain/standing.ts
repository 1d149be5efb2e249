import { substituteOf } from '#domain/absence.ts'
import type { Directory } from '#domain/directory.ts'
import type { Day } from '#domain/instant.ts'
import type { Standing } from '#domain/permission.ts'
import type { Person, Role } from '#domain/person.ts'
import type { Chain } from '#domain/responsibility.ts'

/** How `person` stands to `plan` and, if a chain is given, to its measure, on `day`. */
export function standingOf(
  person: Person,
  roles: readonly Role[],
  directory: Directory,
  chain: Chain | null,
  plan: string,
  day: Day,
): Standing {
  const party = directory.parties.find(({ id }) => id === person.party)
  return {
    roles: roles
      .filter((role) => role.person === person.id && (role.plan === null || role.plan === plan))
      .map(({ role }) => role),
    staff: party === undefined || party.kind === 'office',
    concerned: chain !== null && concernedIds(chain, directory, day).includes(person.id),
  }
}

function concernedIds(chain: Chain, directory: Directory, day: Day): readonly string[] {
  const { responsible, deputy, regularDeputy, officeCoordinator, head } = chain
  const substitute = responsible && substituteOf(responsible.id, directory, day)
  const people = [responsible, deputy, regularDeputy, officeCoordinator, head].flatMap((person) => person?.id ?? [])
  return substitute === null ? people : [...people, substitute]
}
