import { type Duty, inForce } from '#domain/duty.ts'
import { type Person, serves } from '#domain/person.ts'
import type { Nameable, Prompt } from '#app/contracts/prompt.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The question for a person: accepts everyone who serves the city, and `leavers` where they are meant, too. */
export function personPrompt(
  { directory, today }: Pick<RoundBook, 'directory' | 'today'>,
  asked: Pick<Prompt, 'id' | 'label' | 'hint' | 'required' | 'leadIns'>,
  leavers = false,
): Prompt {
  const offices = new Map(directory.parties.map(({ id, number }) => [id, number]))
  const coordinating = Map.groupBy(
    directory.duties.filter((duty) => duty.role === 'coordinates' && inForce(duty, today)),
    ({ person }) => person,
  )
  const numbers = (duties: readonly Duty[] = []) => duties.flatMap(({ subject }) => offices.get(subject) ?? [])
  const people = directory.people
    .filter((person) => leavers || serves(person, today))
    .map((person: Person): Nameable => ({
      value: person.id,
      label: person.name,
      also: numbers(coordinating.get(person.id)),
    }))
  return { ...asked, kind: 'person', before: null, people }
}
