import { covers } from '#domain/covers.ts'
import type { Duty, DutyRole } from '#domain/duty.ts'
import { dayAfter, dayBefore } from '#domain/period.ts'
import type { Reorganised } from '#domain/reorganise.ts'
import type { Succession } from '#domain/succession.ts'

/** What carries on a party that ends, with a measure in hand where it is split. */
export type Target = (old: string, measure?: string) => Succession | undefined

interface Moving {
  readonly newId: () => string
  /** Which field each measure is in. */
  readonly fieldOf: ReadonlyMap<string, string | null>
}

/** The duties of parties that end, as those have them that carry them on; of two for one thing the stronger stays. */
export function movedDuties(
  duties: readonly Duty[],
  successions: readonly Succession[],
  target: Target,
  { newId, fieldOf }: Moving,
): Pick<Reorganised, 'ending' | 'replaced' | 'beginning'> {
  const ending: Ending[] = []
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
  const staying = duties.filter((duty) => !gone.has(duty))
  const inOrder = moving.toSorted((a, b) => a.place - b.place || a.duty.rank - b.duty.rank).map(({ duty }) => duty)
  const taken = takenOut(successions, duties, fieldOf)
  const beginning: Duty[] = []
  // The stronger first, so that a weaker one finds it there.
  for (const duty of [...inOrder, ...taken].toSorted((a, b) => strength(a) - strength(b))) {
    const others = [...staying, ...beginning]
    const rest = uncovered(duty, others)
    if (rest) beginning.push({ ...rest, id: newId(), rank: freeRank(rest, others) })
  }
  const needless = staying.flatMap((duty) => madeNeedless(duty, beginning))
  return {
    ending: [...ending, ...needless.filter(({ duty, until }) => (duty.from ?? '') <= until)],
    replaced: [...replaced, ...needless.filter(({ duty, until }) => (duty.from ?? '') > until).map(({ duty }) => duty)],
    beginning,
  }
}

type Ending = Reorganised['ending'][number]

/** The last day of a duty that a stronger one of the same party, which begins now, makes needless. */
function madeNeedless(duty: Duty, beginning: readonly Duty[]): readonly Ending[] {
  const from = beginning.find((each) => isStronger(each, duty))?.from ?? null
  return from === null ? [] : [{ duty, until: dayBefore(from) }]
}

/**
 * What is written for a field goes with it to the first of several; a measure of that field that is allotted to another
 * one has it of its own from then on.
 */
function takenOut(
  successions: readonly Succession[],
  duties: readonly Duty[],
  fieldOf: Moving['fieldOf'],
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
  const isAllotted = subjectKind === 'measure' || subjectKind === 'task'
  const ofHolder = party === null ? undefined : target(party, isAllotted ? subject : undefined)
  const way = ofSubject ?? ofHolder
  if (!way) return undefined
  return { at: way.at, place: way.rank, moved: { subject: ofSubject?.new ?? subject, party: ofHolder?.new ?? party } }
}

const strongestFirst: readonly DutyRole[] = ['accountable', 'leads', 'participates', 'consulted', 'informed']
const strength = ({ role }: Duty): number => strongestFirst.indexOf(role)

/** Whether the new duty makes needless one that the same party has and that does not outlast it. */
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
