import type { Directory } from '#domain/directory.ts'
import type { Day } from '#domain/instant.ts'
import type { Absence } from '#domain/person.ts'

/** Whether the person with this id is away on `day`. */
export const isAbsent = (person: string, directory: Directory, day: Day): boolean =>
  absencesOf(person, directory, day).length > 0

/** Id of whoever stands in for an absent person on `day`, when one is named; null for a person who is present. */
export const substituteOf = (person: string, directory: Directory, day: Day): string | null =>
  absencesOf(person, directory, day).find(({ substitute }) => substitute !== null)?.substitute ?? null

function absencesOf(person: string, directory: Directory, day: Day): readonly Absence[] {
  return directory.absences.filter(
    (absence) => absence.person === person && absence.from <= day && day <= absence.until,
  )
}
