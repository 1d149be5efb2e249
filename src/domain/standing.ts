import type { Directory } from '#domain/directory.ts'
import type { Capacity } from '#domain/permission.ts'
import type { Person, Role } from '#domain/person.ts'
import type { PartyKind } from '#domain/party.ts'
import type { Chain } from '#domain/responsibility.ts'

/** Whoever belongs to no party is taken for staff. */
const byParty: Readonly<Record<PartyKind, Capacity>> = { office: 'staff', partner: 'partner', board: 'board-member' }

/** In what `person` can act towards `plan` and, if a chain is given, towards its measure on the chain's day. */
export function standingOf(
  person: Person,
  roles: readonly Role[],
  directory: Directory,
  chain: Chain | null,
  plan: string,
): readonly Capacity[] {
  const party = directory.parties.find(({ id }) => id === person.party)
  const held = roles.filter((role) => role.person === person.id && (role.plan === null || role.plan === plan))
  return [
    'known',
    byParty[party?.kind ?? 'office'],
    ...held.map(({ role }) => role),
    ...(chain ? towardsMeasure(person, chain) : []),
  ]
}

/** A named substitute is in the chain as deputy; the regular deputy may still answer beside them. */
function towardsMeasure(person: Person, chain: Chain): readonly Capacity[] {
  const is = (one: Person | null): boolean => one?.id === person.id
  return [
    ...([chain.responsible, chain.deputy, chain.regularDeputy].some(is) ? (['contributor'] as const) : []),
    ...(is(chain.officeCoordinator) ? (['office-coordinator'] as const) : []),
    ...(is(chain.head) ? (['head'] as const) : []),
    ...([...chain.participants, ...chain.partners].some(({ id }) => id === person.party)
      ? (['participant'] as const)
      : []),
  ]
}
