import { type Duty, inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import type { SeedDuty, SeedTerm } from '#app/contracts/seed.ts'

export const dutyKey = ({ subjectKind, subject, role }: Pick<Duty, 'subjectKind' | 'subject' | 'role'>): string =>
  `${subjectKind}:${subject}:${role}`

/** Tells the times apart in which one holder has had the same duty. */
export const termKey = (term: SeedTerm): string => `${dutyKey(term)}:${term.holder}:${term.from ?? ''}`

/** The duties of one subject and role that are in force on `day`. */
export function dutiesInForce(of: SeedDuty, duties: readonly Duty[], day: Day): readonly Duty[] {
  return duties.filter((duty) => dutyKey(duty) === dutyKey(of) && inForce(duty, day))
}

export const holderOf = (duty: Duty): string => duty.party ?? duty.person ?? ''

export function termOf(duty: Duty): SeedTerm {
  const { subjectKind, subject, role, from, until, rank } = duty
  return { subjectKind, subject, role, holder: holderOf(duty), from, until, rank }
}
