import type { Directory } from '#domain/directory.ts'
import { inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import type { Party } from '#domain/party.ts'
import { type Person, serves } from '#domain/person.ts'

/** An advisory board (Beirat) as it is composed on one day. */
export interface Board {
  readonly party: Party
  /** Who heads it. */
  readonly chair: Person | null
  /** In the order of their names; members in no group come last, as a group without a party. */
  readonly groups: readonly BoardGroup[]
}

export interface BoardGroup {
  readonly party: Party | null
  readonly members: readonly Person[]
  /** Seats that nobody has; null where nobody says how many there are. */
  readonly vacant: number | null
}

/** The boards that there are on `day`, each with its groups and whoever is in them on that day. */
export function boardsOn(directory: Directory, day: Day): readonly Board[] {
  const parties = directory.parties.filter(
    ({ kind, validFrom, validTo }) => kind === 'board' && (validFrom ?? day) <= day && day <= (validTo ?? day),
  )
  const isGroup = ({ parent }: Party): boolean => parties.some(({ id }) => id === parent)
  return byName(parties.filter((party) => !isGroup(party))).map((party) => {
    const groups = byName(parties.filter(({ parent }) => parent === party.id)).map((group): BoardGroup =>
      groupOf(group, directory, day),
    )
    const inGroups = new Set(groups.flatMap(({ members }) => members))
    const others = membersOf(party, directory, day).filter((person) => !inGroups.has(person))
    return {
      party,
      chair: chairOf(party, directory, day),
      groups: others.length === 0 ? groups : [...groups, { party: null, members: others, vacant: null }],
    }
  })
}

/** The group a person is in, and its board; undefined for who is in none. */
export function seatOf(
  person: Pick<Person, 'id'>,
  boards: readonly Board[],
): { readonly board: Board; readonly group: BoardGroup } | undefined {
  for (const board of boards) {
    const group = board.groups.find(({ members }) => members.some(({ id }) => id === person.id))
    if (group) return { board, group }
  }
  return undefined
}

function groupOf(party: Party, directory: Directory, day: Day): BoardGroup {
  const members = membersOf(party, directory, day)
  const { seats = null } = party
  return { party, members, vacant: seats === null ? null : Math.max(0, seats - members.length) }
}

/** Whoever belongs to the party for a term, or speaks for it first of all. */
function membersOf({ id }: Party, { people, duties }: Directory, day: Day): readonly Person[] {
  const seated = new Set(
    duties
      .filter(
        (duty) => duty.role === 'belongs' && duty.subjectKind === 'party' && duty.subject === id && inForce(duty, day),
      )
      .map(({ person }) => person),
  )
  return byName(people.filter((person) => serves(person, day) && (person.party === id || seated.has(person.id))))
}

function chairOf({ id }: Party, { people, duties }: Directory, day: Day): Person | null {
  const heads = duties.find(
    (duty) => duty.role === 'heads' && duty.subjectKind === 'party' && duty.subject === id && inForce(duty, day),
  )
  return people.find((person) => person.id === heads?.person && serves(person, day)) ?? null
}

const byName = <T extends { readonly name: string }>(things: readonly T[]): readonly T[] =>
  things.toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
