import { covers } from '#domain/covers.ts'
import type { Directory } from '#domain/directory.ts'
import type { Duty, DutyRole } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import type { Party } from '#domain/party.ts'
import { dayAfter, dayBefore } from '#domain/period.ts'
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
  const duties = movedDuties(directory.duties, target, {
    newId,
    taken: takenOut(successions, directory.duties, fieldOf),
  })
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

type Target = (old: string, measure?: string) => Succession | undefined

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

function movedDuties(
  duties: readonly Duty[],
  target: Target,
  { newId, taken }: { readonly newId: () => string; readonly taken: readonly Duty[] },
): Pick<Reorganised, 'ending' | 'replaced' | 'beginning'> {
  const ending: { readonly duty: Duty; readonly until: Day }[] = []
  const replaced: Duty[] = []
  const moving: { readonly duty: Duty; readonly place: number }[] = []
  for (const duty of duties) {
    const way = wayOf(duty, target)
    if (!way || (duty.until !== null && duty.until < way.at)) continue
    if (duty.from !== null && duty.from >= way.at) replaced.push(duty)
    else ending.push({ duty, until: dayBefore(way.at) })
    const from = duty.from !== null && duty.from > way.at ? duty.from : way.at
    moving.push({ duty: { ...duty, ...way.moved, from }, place: way.place })
  }
  const gone = new Set([...replaced, ...ending.map(({ duty }) => duty)])
  const beginning: Duty[] = []
  // The stronger first, so that a weaker one finds it there.
  const inOrder = moving.toSorted((a, b) => a.place - b.place || a.duty.rank - b.duty.rank)
  const byStrength = [...inOrder.map((each) => each.duty), ...taken].toSorted((a, b) => strength(a) - strength(b))
  for (const duty of byStrength) {
    const others = [...duties.filter((each) => !gone.has(each)), ...beginning]
    const rest = uncovered(duty, others)
    if (rest) beginning.push({ ...rest, id: newId(), rank: freeRank(rest, others) })
  }
  for (const duty of duties.filter((each) => !gone.has(each))) {
    const from = beginning.find((each) => isStronger(each, duty))?.from
    if (from === undefined || from === null) continue
    if (duty.from !== null && duty.from >= from) replaced.push(duty)
    else ending.push({ duty, until: dayBefore(from) })
  }
  return { ending, replaced, beginning }
}

/**
 * What is written for a field goes with it to the first of several; a measure of that field that is allotted to another
 * one has it of its own from then on.
 */
function takenOut(
  successions: readonly Succession[],
  duties: readonly Duty[],
  fieldOf: Reorganising['fieldOf'],
): readonly Duty[] {
  return successions
    .filter(({ rank }) => rank > 0)
    .flatMap(({ old, new: to, at, measures }) =>
      measures.flatMap((measure) => {
        const own = duties.filter((duty) => duty.subjectKind === 'measure' && duty.subject === measure)
        return duties
          .filter(
            ({ subjectKind, subject, role, party, until }) =>
              subjectKind === 'field' &&
              subject === fieldOf.get(measure) &&
              (role === 'leads' || role === 'accountable') &&
              party === old &&
              (until === null || until >= at) &&
              !own.some((each) => each.role === role && (each.until === null || each.until >= at)),
          )
          .map((duty): Duty => ({
            ...duty,
            subjectKind: 'measure',
            subject: measure,
            party: to,
            from: duty.from !== null && duty.from > at ? duty.from : at,
          }))
      }),
    )
}

/** Whose the duty becomes, or for which party it is, and from which day. */
function wayOf({ subjectKind, subject, party }: Duty, target: Target) {
  const ofSubject = subjectKind === 'party' ? target(subject) : undefined
  const ofHolder = party === null ? undefined : target(party, subjectKind === 'measure' ? subject : undefined)
  const way = ofSubject ?? ofHolder
  if (!way) return undefined
  return { at: way.at, place: way.rank, moved: { subject: ofSubject?.new ?? subject, party: ofHolder?.new ?? party } }
}

const strongestFirst: readonly DutyRole[] = ['accountable', 'leads', 'participates', 'consulted', 'informed']
const strength = ({ role }: Duty): number => strongestFirst.indexOf(role)

/** Whether the new duty makes needless one that the same party has and that would outlast it no longer. */
const isStronger = (one: Duty, other: Duty): boolean =>
  isAboutSame(one, other) &&
  one.party !== null &&
  one.party === other.party &&
  covers(one.role, other.role) &&
  meet(one, other) &&
  (one.until === null || (other.until !== null && other.until <= one.until))

/** The part of a duty that its holder does not have anyway; nobody takes part in what they lead. */
function uncovered(duty: Duty, others: readonly Duty[]): Duty | null {
  const sameHolder = others.filter(
    (each) => isAboutSame(each, duty) && each.party === duty.party && each.person === duty.person && meet(each, duty),
  )
  const covering = sameHolder.find(
    ({ role, party }) => role === duty.role || (party !== null && covers(role, duty.role)),
  )
  if (!covering) return duty
  if ((covering.from ?? '') > (duty.from ?? '')) return { ...duty, until: dayBefore(covering.from ?? '') }
  if (covering.until === null || (duty.until !== null && duty.until <= covering.until)) return null
  return { ...duty, from: dayAfter(covering.until) }
}

/** Whoever came first goes on going first. */
function freeRank(duty: Duty, others: readonly Duty[]): number {
  const taken = others
    .filter((each) => isAboutSame(each, duty) && each.role === duty.role && meet(each, duty))
    .map(({ rank }) => rank)
  return taken.includes(duty.rank) ? Math.max(...taken) + 1 : duty.rank
}

const isAboutSame = (one: Duty, other: Duty): boolean =>
  one.subjectKind === other.subjectKind && one.subject === other.subject

const meet = (one: Duty, other: Duty): boolean =>
  (one.from ?? '') <= (other.until ?? '9999-12-31') && (other.from ?? '') <= (one.until ?? '9999-12-31')
