import type { Directory } from '#domain/directory.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Absence } from '#domain/person.ts'

/**
 * An absence whose substitute can stand in for all of it: refuses the absent person themselves, who is absent or has
 * left in that time, and two who stand in for each other.
 */
export function checkAbsence(
  absence: Absence,
  { people, absences }: Pick<Directory, 'people' | 'absences'>,
): Outcome<Absence> {
  const { person, substitute, from, until } = absence
  if (substitute === null) return accepted(absence)
  if (substitute === person) return refused({ kind: 'own-substitute' })
  const found = people.find(({ id }) => id === substitute)
  const name = found?.name ?? substitute
  const away = absences.filter((other) => other.person === substitute && other.from <= until && from <= other.until)
  const circle = away.find((other) => other.substitute === person)
  if (circle) return refused({ kind: 'substitutes-in-circle', name, from: circle.from, until: circle.until })
  const [first] = away
  if (first) return refused({ kind: 'substitute-absent', name, from: first.from, until: first.until })
  if (found && found.left !== null && found.left < until)
    return refused({ kind: 'substitute-leaves', name, day: found.left })
  return accepted(absence)
}
