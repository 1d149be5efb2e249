import type { Directory } from '#domain/directory.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { type Absence, absencesMeet } from '#domain/person.ts'

/**
 * An absence whose substitute can stand in for all of it, in place of one with the same first day: refuses what is
 * entered already or overlaps another of theirs, the absent person themselves, who is absent or has left in that time,
 * and two who stand in for each other.
 */
export function checkAbsence(
  absence: Absence,
  { people, absences }: Pick<Directory, 'people' | 'absences'>,
): Outcome<Absence> {
  const { person, substitute, from, until } = absence
  const own = absences.filter((other) => other.person === person)
  if (own.some((other) => other.from === from && other.until === until && other.substitute === substitute))
    return refused({ kind: 'absence-known', from, until })
  const other = own.find((each) => each.from !== from && absencesMeet(each, absence))
  if (other) return refused({ kind: 'absences-overlap', from: other.from, until: other.until })
  if (substitute === null) return accepted(absence)
  if (substitute === person) return refused({ kind: 'own-substitute' })
  const found = people.find(({ id }) => id === substitute)
  const name = found?.name ?? substitute
  const away = absences.filter((each) => each.person === substitute && absencesMeet(each, absence))
  const circle = away.find((each) => each.substitute === person)
  if (circle) return refused({ kind: 'substitutes-in-circle', name, from: circle.from, until: circle.until })
  const [first] = away
  if (first) return refused({ kind: 'substitute-absent', name, from: first.from, until: first.until })
  if (found && found.left !== null && found.left < until)
    return refused({ kind: 'substitute-leaves', name, day: found.left })
  return accepted(absence)
}
