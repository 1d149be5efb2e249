import { isPresent, substituteOf } from '#domain/absence.ts'
import type { Directory } from '#domain/directory.ts'
import { inForce } from '#domain/duty.ts'
import { homeOf } from '#domain/home-of.ts'
import type { Day } from '#domain/instant.ts'
import { type Person, type Role, type RoleName, serves } from '#domain/person.ts'

/** Roles that somebody acts in while their holder is away; the others wait. */
export const deputisedRoles: readonly RoleName[] = ['coordinator', 'cdo', 'releaser']

/** What deputyships of a role are written for: `DP:coordinator`. */
export const roleSubject = (plan: string, role: RoleName): string => `${plan}:${role}`

/** Who has the role in the plan, the one it belongs to, or the whole city, and serves on `day`: the plan's own first. */
export function holdersOf(directory: Directory, day: Day, plan: string, role: RoleName): readonly Person[] {
  const roles = directory.roles.filter((each) => each.role === role)
  const home = homeOf(directory, plan)
  const ordered = [...roles.filter((each) => each.plan === home), ...roles.filter((each) => each.plan === null)]
  return peopleBy(
    ordered.map(({ person }) => person),
    directory,
    day,
  )
}

/** Who is named to deputise for those who have the role in the plan, and serves on `day`. */
function deputiesOf(directory: Directory, day: Day, plan: string, role: RoleName): readonly Person[] {
  const subject = roleSubject(homeOf(directory, plan), role)
  const duties = directory.duties
    .filter((duty) => duty.subjectKind === 'role' && duty.subject === subject && duty.role === 'deputises')
    .filter((duty) => inForce(duty, day))
    .toSorted((a, b) => a.rank - b.rank)
  return peopleBy(
    duties.flatMap(({ person }) => person ?? []),
    directory,
    day,
  )
}

/**
 * Who acts in a role on `day`: its holders, be they away; for each who is, the substitute their absence names, else
 * the role's first deputy who is present; and the deputy, too, when no holder serves the city any longer. Nobody acts
 * for a deputy.
 */
export function inRole(directory: Directory, day: Day, plan: string, role: RoleName): readonly Person[] {
  const held = holdersOf(directory, day, plan, role)
  if (!deputisedRoles.includes(role)) return held
  const deputy = deputiesOf(directory, day, plan, role).find((person) => isPresent(person, directory, day))
  const away = held.filter((person) => !isPresent(person, directory, day))
  const standIns = away.flatMap(({ id }) => substituteOf(id, directory, day) ?? deputy ?? [])
  return [...new Set([...held, ...standIns, ...(held.length === 0 && deputy ? [deputy] : [])])]
}

/** The roles in which a person acts on `day` in these plans, be it for somebody else; none once they have left. */
export function rolesOf(person: Person, directory: Directory, day: Day, plans: readonly string[]): readonly Role[] {
  if (!serves(person, day)) return []
  const own = directory.roles.filter((role) => role.person === person.id)
  const homes = [...new Set(plans.map((plan) => homeOf(directory, plan)))]
  const acting = homes.flatMap((plan) =>
    deputisedRoles
      .filter((role) => !own.some((each) => each.role === role && (each.plan === null || each.plan === plan)))
      .filter((role) => inRole(directory, day, plan, role).some(({ id }) => id === person.id))
      .map((role): Role => ({ person: person.id, role, plan })),
  )
  return [...own, ...acting]
}

/** Each once, in this order. */
function peopleBy(ids: readonly string[], directory: Directory, day: Day): readonly Person[] {
  const found = ids.flatMap((id) => directory.people.find((person) => person.id === id && serves(person, day)) ?? [])
  return [...new Set(found)]
}
