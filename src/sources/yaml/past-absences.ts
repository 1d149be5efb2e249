import type { Absence } from '#domain/person.ts'
import { day, entries, orNull, text } from '#sources/checked-values.ts'
import { type CityFile, itemsOf } from './city-file.ts'

const shape = entries({ person: text, from: day, until: day, substitute: orNull(text) })

/**
 * Absences as they were entered, be they over: who stood in may have become absent, too, since. Those that are
 * announced stand with the people.
 */
export function pastAbsencesIn(file: CityFile): readonly Absence[] {
  return itemsOf(file, file.value['absences'], ['absences'], shape).map(({ value, path }) => {
    const { person, from, until, substitute } = value
    file.refer('person', person, person, [...path, 'person'])
    if (substitute !== null) file.refer('person', substitute, substitute, [...path, 'substitute'])
    if (until < from) file.refuse([...path, 'until'], file.words.backwards(from, until))
    return value
  })
}
