import type { Directory } from '#domain/directory.ts'
import type { Day } from '#domain/instant.ts'
import { dayAfter } from '#domain/period.ts'

/** The first of these days, and those after it on which somebody begins to be away or has left. */
export function daysOfChange(
  { people, absences }: Pick<Directory, 'people' | 'absences'>,
  from: Day,
  until: Day,
): readonly Day[] {
  const gone = people.flatMap(({ left }) => (left === null ? [] : [dayAfter(left)]))
  return [...new Set([from, ...absences.map((absence) => absence.from), ...gone])]
    .filter((day) => from <= day && day <= until)
    .toSorted()
}
