import type { Party } from '#domain/party.ts'
import type { Seed, SeedTerm } from '#app/contracts/seed.ts'
import { day, entries, orNull, text, whole } from '#sources/checked-values.ts'
import type { Path } from '#sources/say-issue.ts'
import { type CityFile, type Item, itemsOf } from './city-file.ts'

const groupShape = entries({ key: text.optional(), name: text, seats: whole.optional() })
const memberShape = entries({ person: text, group: text.optional(), from: orNull(day), until: orNull(day) })

interface Board {
  readonly id: string
  readonly groups?: unknown
  readonly members?: unknown
}

/** The groups of a board, and its members with their terms; whoever is in no group belongs to the board itself. */
export function membersIn(file: CityFile, board: Board, at: Path): Pick<Seed, 'parties' | 'duties' | 'terms'> {
  const naming = { kind: 'party', id: (name: string) => name, keys: ['key', 'name'] } as const
  const groups = itemsOf(file, board.groups, [...at, 'groups'], groupShape, naming)
  const members = itemsOf(file, board.members, [...at, 'members'], memberShape).map((item) =>
    memberOf(file, board.id, item),
  )
  const parties = groups.map(({ value: { key, name, seats } }): Party => ({
    id: key ?? name,
    kind: 'board',
    number: null,
    name,
    parent: board.id,
    validFrom: null,
    validTo: null,
    ...(seats !== undefined && { seats }),
  }))
  // A group of which nobody is said to be a member has none any more.
  const subjects = new Set([...parties.map(({ id }) => id), ...members.map(({ subject }) => subject)])
  const said = [...subjects].map((id) => belonging(id, members))
  return {
    parties,
    duties: said.flatMap(({ duties }) => duties),
    terms: said.flatMap(({ terms }) => terms),
  }
}

function memberOf(file: CityFile, board: string, { value, path }: Item<Membership>): SeedTerm {
  const { person, group, from, until } = value
  file.refer('person', person, person, [...path, 'person'])
  if (group !== undefined) file.refer('party', group, group, [...path, 'group'])
  const subject = group ?? board
  if (from !== null && until !== null && until < from)
    file.refuse([...path, 'until'], file.words.backwards(from, until))
  file.define('term', `party:${subject}:belongs:${person}:${from ?? ''}`, `${subject}, ${person}`, path)
  return { subjectKind: 'party', subject, role: 'belongs', holder: person, from, until, rank: 0 }
}

interface Membership {
  readonly person: string
  readonly group?: string | undefined
  readonly from: string | null
  readonly until: string | null
}

/** Where one member's term is said, all of the group are told one by one; else by name alone. */
function belonging(subject: string, members: readonly SeedTerm[]): Pick<Seed, 'duties' | 'terms'> {
  const own = members.filter((each) => each.subject === subject).map((each, rank) => ({ ...each, rank }))
  if (own.some(({ from, until }) => from !== null || until !== null)) return { duties: [], terms: own }
  const holders = own.map(({ holder }) => holder)
  return { duties: [{ subjectKind: 'party', subject, role: 'belongs', holders }], terms: [] }
}
