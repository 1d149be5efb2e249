import type { Measure } from '#domain/measure.ts'
import type { Person } from '#domain/person.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Those who answer for measures or deputise, each once; without whoever acts and knows already. */
export function peopleOf(book: RoundBook, measures: readonly Measure[], without: string): readonly Person[] {
  const all = measures.flatMap((measure) => {
    const { responsible, others, regularDeputy } = book.chain(measure)
    return [responsible, ...others, regularDeputy].filter((person) => person !== null)
  })
  return [...new Map(all.map((person) => [person.id, person])).values()].filter(({ id }) => id !== without)
}
