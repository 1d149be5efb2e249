import { isAtHand, substituteOf } from '#domain/absence.ts'
import type { Directory } from '#domain/directory.ts'
import { inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import type { Party } from '#domain/party.ts'
import { type Person, serves } from '#domain/person.ts'

/** Everyone who can sign for a party on one day. */
export interface Signatories {
  /** In the order in which they are asked: whoever has the duty, the coordinator, the head; substitutes right after each. */
  readonly people: readonly Person[]
  /** The first of them who is present and can be written to. */
  readonly asked: Person | null
  readonly head: Person | null
}

const ranks = ['signs', 'coordinates', 'heads'] as const

/**
 * Who signs for a party: the person who has the duty, else its coordinator, else its head, as the office above has them
 * where it has none of its own; of a partner without any of these, whoever belongs to it.
 */
export function signatoriesOf(party: Party, directory: Directory, day: Day): Signatories {
  const named = ranks.flatMap((role) => holdersAbove(party, role, directory, day))
  const own = named.length > 0 || party.kind !== 'partner' ? named : membersOf(party, directory, day)
  const people = own.flatMap((person) => [person, ...substitute(person, directory, day)])
  return {
    people: [...new Set(people)],
    asked: people.find((person) => isAtHand(person, directory, day)) ?? null,
    head: holdersAbove(party, 'heads', directory, day)[0] ?? null,
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
