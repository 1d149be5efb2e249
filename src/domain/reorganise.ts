import type { Directory } from '#domain/directory.ts'
import type { Duty } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import { movedDuties, type Target } from '#domain/moved-duties.ts'
import type { Party } from '#domain/party.ts'
import type { Person } from '#domain/person.ts'
import type { Request } from '#domain/request.ts'
import type { Succession } from '#domain/succession.ts'

export interface Reorganising {
  /** Those that take effect now: all successors of each party that ends. */
  readonly successions: readonly Succession[]
  readonly directory: Pick<Directory, 'duties' | 'people' | 'parties'>
  /** What is still asked of the parties that end. */
  readonly requests: readonly Request[]
  /** The field in which each measure is, by id. */
  readonly fieldOf: ReadonlyMap<string, string | null>
  newId(): string
}

/** What moves when parties carry on others. */
export interface Reorganised {
  /** They end the day before their party's successor begins. */
  readonly ending: readonly { readonly duty: Duty; readonly until: Day }[]
  /** They would have begun only after that day: the successor's take their place. */
  readonly replaced: readonly Duty[]
  readonly beginning: readonly Duty[]
  readonly people: readonly { readonly person: Person; readonly to: string }[]
  /** Parties that were under one that ends. */
  readonly under: readonly { readonly party: Party; readonly parent: string | null }[]
  readonly requests: readonly { readonly request: Request; readonly party: string }[]
}

/**
 * Moves what parties that end have: the duties they hold and those of the people who speak for them, whoever belongs to
 * them, the parties under them and what is still asked of them. What was before that day stays as it was. Of two duties
 * that come together for one thing the stronger stays, and none is doubled; of a party that is split, what is allotted to none goes to the first.
 */
export function reorganise({ successions, directory, requests, fieldOf, newId }: Reorganising): Reorganised {
  const carriedOn = Map.groupBy(
    successions.toSorted((a, b) => a.rank - b.rank),
    ({ old }) => old,
  )
  const target = (old: string, measure?: string): Succession | undefined => {
    const all = carriedOn.get(old) ?? []
    return all.find(({ measures }) => measure !== undefined && measures.includes(measure)) ?? all[0]
  }
  const duties = movedDuties(directory.duties, successions, target, { newId, fieldOf })
  return {
    ...duties,
    people: directory.people.flatMap((person) => {
      const to = person.party === null ? undefined : target(person.party, theirMeasure(person, directory, target))
      return to ? [{ person, to: to.new }] : []
    }),
    under: directory.parties.flatMap((party) => {
      const above = party.parent === null ? undefined : target(party.parent)
      if (!above || (party.validTo !== null && party.validTo < above.at)) return []
      const parentOfOld = directory.parties.find(({ id }) => id === above.old)?.parent ?? null
      return [{ party, parent: above.new === party.id ? parentOfOld : above.new }]
    }),
    requests: requests.flatMap((request) => {
      const to = request.party === null ? undefined : target(request.party, request.subject)
      return to ? [{ request, party: to.new }] : []
    }),
  }
}

/** A measure by which one can tell where a person goes: all they answer for go the same way. */
function theirMeasure(
  { id, party }: Person,
  { duties }: Pick<Directory, 'duties'>,
  target: Target,
): string | undefined {
  const own = duties.filter(
    ({ subjectKind, role, person, until }) =>
      subjectKind === 'measure' && person === id && until === null && (role === 'answers' || role === 'deputises'),
  )
  const ways = new Set(own.map(({ subject }) => target(party ?? '', subject)?.new))
  return ways.size === 1 ? own[0]?.subject : undefined
}
