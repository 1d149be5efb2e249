import { isAtHand, substituteOf } from '#domain/absence.ts'
import type { Directory } from '#domain/directory.ts'
import { inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import type { Party } from '#domain/party.ts'
import { type Person, serves } from '#domain/person.ts'

/** Everyone who can sign for a party on one day. */
export interface Signatories {
  /** In the order in which they are asked: whoever has the duty, the coordinators, the heads; substitutes right after each. */
  readonly people: readonly Person[]
  /** Those of the first rank of whom anybody is present and can be written to. */
  readonly asked: readonly Person[]
  readonly heads: readonly Person[]
}

const ranks = ['signs', 'coordinates', 'heads'] as const

/**
 * Who signs for a party: whoever has the duty, else its coordinators, else its heads, as the office above has them
 * where it has none of its own; of a partner without any of these, whoever belongs to it. An office that came of several
 * has several of each.
 */
export function signatoriesOf(party: Party, directory: Directory, day: Day): Signatories {
  const held = ranks.map((role) => holdersAbove(party, role, directory, day))
  const isNamed = held.some((people) => people.length > 0) || party.kind !== 'partner'
  const ranked = (isNamed ? held : membersOf(party, directory, day).map((person) => [person])).map((people) =>
    people.flatMap((person) => [person, ...substitute(person, directory, day)]),
  )
  const atHand = ranked.map((people) => [...new Set(people)].filter((person) => isAtHand(person, directory, day)))
  return {
    people: [...new Set(ranked.flat())],
    asked: atHand.find((people) => people.length > 0) ?? [],
    heads: holdersAbove(party, 'heads', directory, day),
  }
}

const substitute = (person: Person, directory: Directory, day: Day): readonly Person[] => {
  const named = substituteOf(person.id, directory, day)
  return named ? [named] : []
}

const membersOf = ({ id }: Party, { people }: Directory, day: Day): readonly Person[] =>
  people.filter((person) => person.party === id && serves(person, day))

/** Those who have a duty for the party itself, else for the nearest one above it; a circle in the data ends the way. */
function holdersAbove(party: Party, role: (typeof ranks)[number], directory: Directory, day: Day): readonly Person[] {
  const seen = new Set<string>()
  for (let at: Party | undefined = party; at && !seen.has(at.id); at = parentOf(at, directory)) {
    seen.add(at.id)
    const { id } = at
    const held = directory.duties
      .filter((duty) => duty.subjectKind === 'party' && duty.subject === id && duty.role === role && inForce(duty, day))
      .toSorted((a, b) => a.rank - b.rank)
    const people = held.flatMap(
      ({ person }) => directory.people.find((each) => each.id === person && serves(each, day)) ?? [],
    )
    if (people.length > 0) return people
  }
  return []
}

const parentOf = ({ parent }: Party, { parties }: Directory): Party | undefined =>
  parties.find(({ id }) => id === parent)
