import type { Day } from '#domain/instant.ts'

export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** Staff data is the least that works: a display name, a language, the party they speak for. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly language: Language | null
  readonly zone: string | null
  /** The zone that their account on a platform is set to, which counts while `zone` says nothing. */
  readonly accountZone?: string
  /** The party they speak for first of all; duties of role `belongs` name others. */
  readonly party: string | null
  /** The last day on which they serve the city; null while no end is known. */
  readonly left: Day | null
}

/** The zone of the clocks they live by, where it is known. */
export const zoneOf = ({ zone, accountZone }: Person): string | null => zone ?? accountZone ?? null

/** Whether the person serves the city on `day`. */
export const serves = ({ left }: Person, day: Day): boolean => left === null || day <= left

export const roleNames = ['coordinator', 'cdo', 'releaser', 'liaison', 'admin'] as const
export type RoleName = (typeof roleNames)[number]

/** A role in a plan, or in the whole city when `plan` is null. */
export interface Role {
  readonly person: string
  readonly role: RoleName
  readonly plan: string | null
}

/** Days are inclusive. `substitute` is the person who stands in, when named. */
export interface Absence {
  readonly person: string
  readonly from: Day
  readonly until: Day
  readonly substitute: string | null
}

/** Whether two absences share a day. */
export const absencesMeet = (one: Absence, other: Absence): boolean =>
  one.from <= other.until && other.from <= one.until
