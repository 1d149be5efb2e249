import type { Day } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { type Party, partyLabel } from '#domain/party.ts'
import { dayBefore } from '#domain/period.ts'
import type { Problem } from '#domain/problem.ts'
import type { Succession, SuccessionKind } from '#domain/succession.ts'

/** What is to happen with offices: which end, what carries them on, be it there or new, and from which day. */
export interface SuccessionOrder {
  readonly kind: SuccessionKind
  readonly olds: readonly Party[]
  readonly news: readonly (Party | NewParty)[]
  readonly at: Day
  /** By the place of the new one: the ids of the measures that go there. */
  readonly measures: readonly (readonly string[])[]
}

/** An office that there is not yet; without a number of its own a renamed one keeps its number. */
export interface NewParty {
  readonly number: string | null
  readonly name: string
}

export interface PlannedSuccession {
  readonly successions: readonly Succession[]
  readonly added: readonly Party[]
  /** As they are now; their last day is the one before `at`. */
  readonly ending: readonly Party[]
  readonly until: Day
}

const isThere = (party: Party | NewParty): party is Party => 'id' in party

/**
 * Plans a rename, merger or split. Refuses an office that ends already, a number that another one goes on having, and
 * a split into one. An office that takes others in goes on as it is.
 */
export function planSuccession(order: SuccessionOrder, parties: readonly Party[]): Outcome<PlannedSuccession> {
  const { kind, at, measures } = order
  const ending = endingIn(order)
  const problem = hindrance(order, ending)
  if (problem) return refused(problem)
  const made = newOnes(order, ending, parties)
  if (!made.ok) return made
  const { targets, added } = made.value
  return accepted({
    successions: ending.flatMap(({ id: old }, before) =>
      targets.map((target, place): Succession => {
        const rank = kind === 'split' ? place : before
        return { old, new: target.id, kind, at, rank, measures: measures[place] ?? [], done: null }
      }),
    ),
    added,
    ending,
    until: dayBefore(at),
  })
}

const endingIn = ({ olds, news }: SuccessionOrder): readonly Party[] =>
  olds.filter(({ id }) => !news.some((party) => isThere(party) && party.id === id))

function hindrance({ kind, olds, news, at }: SuccessionOrder, ending: readonly Party[]): Problem | null {
  const name = olds.map(partyLabel).join(', ')
  if (ending.length === 0) return { kind: 'office-into-itself', name }
  if (kind === 'split' && news.length < 2) return { kind: 'office-into-one', name }
  for (const party of [...ending, ...news.filter(isThere)]) {
    if (party.validTo !== null) return { kind: 'office-ends', name: partyLabel(party), day: party.validTo }
    if (party.validFrom !== null && party.validFrom >= at)
      return { kind: 'office-begins', name: partyLabel(party), day: party.validFrom }
  }
  return null
}

/** What carries on, in its order, and which of it is new. */
function newOnes(
  { kind, news, at }: SuccessionOrder,
  ending: readonly Party[],
  parties: readonly Party[],
): Outcome<{ readonly targets: readonly Party[]; readonly added: readonly Party[] }> {
  const going = new Set(ending.map(({ id }) => id))
  const added: Party[] = []
  const targets: Party[] = []
  for (const party of news) {
    if (isThere(party)) {
      targets.push(party)
      continue
    }
    const number = party.number ?? (kind === 'renamed' ? (ending[0]?.number ?? null) : null)
    const others = [...parties, ...added].filter(({ id, validTo }) => !going.has(id) && (validTo ?? at) >= at)
    const same = number === null ? undefined : others.find((each) => each.number === number)
    if (same) return refused({ kind: 'number-taken', number: same.number ?? '', name: partyLabel(same) })
    const id = freeId(number ?? party.name, at, new Set([...parties, ...added].map((each) => each.id)))
    const made: Party = { id, ...origin(ending), number, name: party.name, validFrom: at, validTo: null }
    added.push(made)
    targets.push(made)
  }
  return accepted({ targets, added })
}

/** What is new is of the kind of the first that it carries on, and under the same one. */
function origin(ending: readonly Party[]): Pick<Party, 'kind' | 'parent'> {
  const above = ending[0]?.parent ?? null
  return { kind: ending[0]?.kind ?? 'office', parent: ending.some(({ id }) => id === above) ? null : above }
}

/** Files call an office by this key: its number or name, with the day where that was another one's before. */
function freeId(wanted: string, at: Day, taken: ReadonlySet<string>): string {
  for (const id of [wanted, `${wanted}@${at}`]) if (!taken.has(id)) return id
  let no = 2
  while (taken.has(`${wanted}@${at}-${no}`)) no += 1
  return `${wanted}@${at}-${no}`
}
