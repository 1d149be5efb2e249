import type { Directory } from '#domain/directory.ts'
import { inForce } from '#domain/duty.ts'
import { homeOf } from '#domain/home-of.ts'
import type { Day } from '#domain/instant.ts'
import type { PartyKind } from '#domain/party.ts'
import type { Capacity } from '#domain/permission.ts'
import { type Person, type Role, serves } from '#domain/person.ts'
import type { Chain } from '#domain/responsibility.ts'

/** From where a person is looked at: on which day, towards which plan, and towards the measure with this chain, if any. */
export interface Viewpoint {
  readonly directory: Directory
  readonly day: Day
  readonly plan: string
  readonly chain: Chain | null
}

const byParty: Readonly<Record<PartyKind, Capacity>> = { office: 'staff', partner: 'partner', board: 'board-member' }

/**
 * In what `person` can act; `roles` are those in which they act on that day, be it for somebody else. Whoever belongs to
 * no party is taken for staff unless they have a role: then they are what that makes them, and a liaison of the council
 * is not a colleague by the way; nor is a former member of the board. Whoever has left the city can act in nothing.
 */
export function standingOf(
  person: Person,
  roles: readonly Role[],
  { directory, day, plan, chain }: Viewpoint,
): readonly Capacity[] {
  if (!serves(person, day)) return []
  const parties = partiesOf(person, directory, day)
  const kinds = directory.parties.filter(({ id }) => parties.includes(id)).map(({ kind }) => byParty[kind])
  const isElse =
    directory.roles.some((role) => role.person === person.id) ||
    directory.duties.some((duty) => duty.role === 'belongs' && duty.person === person.id && isOutside(duty, directory))
  const home = homeOf(directory, plan)
  const held = roles.filter((role) => role.person === person.id && (role.plan === null || role.plan === home))
  return [
    'known',
    ...new Set(kinds.length === 0 && !isElse ? [byParty.office] : kinds),
    ...held.map(({ role }) => role),
    ...(chain ? towardsMeasure(person, chain, parties) : []),
  ]
}

/** Whether somebody belongs by it, be it over, to a party outside the administration. */
const isOutside = ({ subject }: Directory['duties'][number], { parties }: Directory): boolean =>
  parties.some(({ id, kind }) => id === subject && kind !== 'office')

/** Ids of the parties a person belongs to on `day`, the one they speak for first of all at the head. */
function partiesOf({ id, party }: Person, { duties }: Directory, day: Day): readonly string[] {
  const others = duties.filter(
    (duty) => duty.role === 'belongs' && duty.subjectKind === 'party' && duty.person === id && inForce(duty, day),
  )
  return [...new Set([...(party === null ? [] : [party]), ...others.map(({ subject }) => subject)])]
}

/** A named substitute is in the chain as deputy; the regular deputy may still answer beside them. */
function towardsMeasure(person: Person, chain: Chain, parties: readonly string[]): readonly Capacity[] {
  const is = (one: Person | null): boolean => one?.id === person.id
  const contributors = [chain.responsible, ...chain.others, chain.deputy, chain.regularDeputy]
  return [
    ...(contributors.some(is) ? (['contributor'] as const) : []),
    ...(chain.officeCoordinators.some(is) ? (['office-coordinator'] as const) : []),
    ...(is(chain.head) ? (['head'] as const) : []),
    ...([...chain.participants, ...chain.partners].some(({ id }) => parties.includes(id))
      ? (['participant'] as const)
      : []),
    ...(chain.signatories.some(is) ? (['signatory'] as const) : []),
  ]
}
