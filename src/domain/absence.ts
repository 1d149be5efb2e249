import type { Directory } from '#domain/directory.ts'
import type { Day } from '#domain/instant.ts'
import { type Absence, type Person, serves } from '#domain/person.ts'

/** Whether the person with this id is away on `day`. */
export const isAbsent = (person: string, directory: Directory, day: Day): boolean =>
  absencesOf(person, directory, day).length > 0

/** Whether a person serves the city and is not away on `day`. */
export const isPresent = (person: Person, directory: Directory, day: Day): boolean =>
  serves(person, day) && !isAbsent(person.id, directory, day)

/** Whether a person can be asked something on `day`: present, and with an account to write to. */
export const isAtHand = (person: Person, directory: Directory, day: Day): boolean =>
  isPresent(person, directory, day) && !directory.unreachable.has(person.id)

/**
 * Whoever is named to stand in for an absent person on `day` and is present themselves; null for a person who is
 * present. The substitute's own substitute is never asked.
 */
export function substituteOf(person: string, directory: Directory, day: Day): Person | null {
  const named = absencesOf(person, directory, day).flatMap(({ substitute }) => substitute ?? [])
  return directory.people.find((each) => named.includes(each.id) && isPresent(each, directory, day)) ?? null
}

function absencesOf(person: string, directory: Directory, day: Day): readonly Absence[] {
  return directory.absences.filter(
    (absence) => absence.person === person && absence.from <= day && day <= absence.until,
  )
}
