import type { Day } from '#domain/instant.ts'

export const dutyRoles = [
  'leads',
  'participates',
  'answers',
  'deputises',
  'coordinates',
  'heads',
  'signs',
  'belongs',
  'accountable',
  'consulted',
  'informed',
] as const
export type DutyRole = (typeof dutyRoles)[number]

export const dutySubjects = ['measure', 'field', 'plan', 'party', 'role', 'task'] as const
export type DutySubject = (typeof dutySubjects)[number]

/**
 * The one place where responsibility is written (Zuständigkeit): parties lead or take part in a measure, are accountable
 * for it, consulted before it is decided or informed of it, or sign what a paper says about it; the same of a field, the
 * plan or a task; persons answer for it or deputise; persons coordinate or head a party, sign for it, or belong to one
 * besides their own; persons deputise for those who have a role (subject `DP:coordinator`). Days are inclusive, null means
 * open-ended.
 */
export interface Duty {
  readonly id: string
  readonly subjectKind: DutySubject
  readonly subject: string
  readonly role: DutyRole
  readonly party: string | null
  readonly person: string | null
  readonly from: Day | null
  readonly until: Day | null
  /** Place among those who have the same duty: the lowest leads, and is asked first. */
  readonly rank: number
}

const partyRoles: ReadonlySet<DutyRole> = new Set([
  'leads',
  'participates',
  'signs',
  'accountable',
  'consulted',
  'informed',
])

/** Whether a party has such a duty, and not a person: parties sign papers, and a person signs for a party. */
export const heldByParty = ({ role, subjectKind }: Pick<Duty, 'role' | 'subjectKind'>): boolean =>
  partyRoles.has(role) && !(role === 'signs' && subjectKind === 'party')

/** Whether the duty is in force on `day`. */
export const inForce = (duty: Duty, day: Day): boolean =>
  (duty.from === null || duty.from <= day) && (duty.until === null || day <= duty.until)
