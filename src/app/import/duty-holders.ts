import { type Duty, type DutyRole, inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import type { SeedDuty } from '#app/contracts/seed.ts'

const partyRoles: ReadonlySet<DutyRole> = new Set(['leads', 'participates', 'signs'])

export const heldByParty = (role: DutyRole): boolean => partyRoles.has(role)

export const dutyKey = ({ subjectKind, subject, role }: Pick<Duty, 'subjectKind' | 'subject' | 'role'>): string =>
  `${subjectKind}:${subject}:${role}`

/** The duties of one subject and role that are in force on `day`. */
export function dutiesInForce(of: SeedDuty, duties: readonly Duty[], day: Day): readonly Duty[] {
  return duties.filter((duty) => dutyKey(duty) === dutyKey(of) && inForce(duty, day))
}

export const holderOf = (duty: Duty): string => duty.party ?? duty.person ?? ''
