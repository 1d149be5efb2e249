import { isAtHand, substituteOf } from '#domain/absence.ts'
import type { Directory } from '#domain/directory.ts'
import type { Duty, DutyRole, DutySubject } from '#domain/duty.ts'
import { inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import type { Measure } from '#domain/measure.ts'
import type { Party } from '#domain/party.ts'
import { type Person, serves } from '#domain/person.ts'
import { inRole } from '#domain/role-holders.ts'

/**
 * Everyone who has to do with a measure on one day, in the order in which reminders climb. Whoever has left the city
 * before that day is in nobody's chain.
 */
export interface Chain {
  readonly lead: Party | null
  readonly participants: readonly Party[]
  readonly partners: readonly Party[]
  /** The lead among those who answer for it: the one who is asked. */
  readonly responsible: Person | null
  /** The others who answer for it, in their order. */
  readonly others: readonly Person[]
  /** Whoever is named to stand in for the absent responsible person, and is present. */
  readonly substitute: Person | null
  /** The substitute, else the regular deputy. */
  readonly deputy: Person | null
  readonly regularDeputy: Person | null
  /** The first of the office's coordinators: the one who is asked. */
  readonly officeCoordinator: Person | null
  /** All of them, as an office has that came of several: each may answer. */
  readonly officeCoordinators: readonly Person[]
  readonly head: Person | null
  /** Who coordinates or heads a party that signs for the measure or its field. */
  readonly signatories: readonly Person[]
  readonly planCoordinator: Person | null
}

/** A duty's subject, for the index: `measure:DP:M-03`. */
type Subject = string

const subjectOf = (kind: DutySubject, id: string): Subject => `${kind}:${id}`

/** Who leads, takes part in and answers for `measure` on `day`. For many measures, ask `chainsOn` once. */
export const chainOf = (measure: Measure, directory: Directory, day: Day): Chain => chainsOn(directory, day)(measure)

/**
 * The chain of any measure on `day`. What is written for the measure itself goes before what is written for its
 * field, and that before its lead party; offices inherit coordinator and head from above.
 */
export function chainsOn(directory: Directory, day: Day): (measure: Measure) => Chain {
  const inForceToday = directory.duties.filter((duty) => inForce(duty, day)).toSorted(leadFirst)
  const duties = Map.groupBy(inForceToday, ({ subjectKind, subject }) => subjectOf(subjectKind, subject))
  const parties = new Map(directory.parties.map((party) => [party.id, party]))
  const serving = directory.people.filter((person) => serves(person, day))
  const people = new Map(serving.map((person) => [person.id, person]))
  const partyBy = (id: string | null | undefined): Party | null => parties.get(id ?? '') ?? null
  /** Those who have the duty and still serve; the nearest subject of which there is one counts. */
  const holding = (role: DutyRole, subjects: readonly Subject[]): readonly Person[] => {
    for (const subject of subjects) {
      const held = (duties.get(subject) ?? []).filter((duty) => duty.role === role)
      const found = new Set(held.flatMap(({ person }) => people.get(person ?? '') ?? []))
      if (found.size > 0) return [...found]
    }
    return []
  }
  const holder = (role: DutyRole, subjects: readonly Subject[]): Person | null => holding(role, subjects)[0] ?? null

  return (measure) => {
    const own = [
      subjectOf('measure', measure.id),
      ...(measure.field === null ? [] : [subjectOf('field', measure.field)]),
    ]
    const lead = partyBy(firstDuty(duties, 'leads', own)?.party)
    const line = lineOf(lead, parties).map(({ id }) => subjectOf('party', id))
    const involved = (duties.get(subjectOf('measure', measure.id)) ?? [])
      .filter(({ role }) => role === 'participates')
      .flatMap((duty) => partyBy(duty.party) ?? [])
    const signing = own
      .flatMap((subject) => duties.get(subject) ?? [])
      .filter(({ role }) => role === 'signs')
      .map(({ party }) => lineOf(partyBy(party), parties).map(({ id }) => subjectOf('party', id)))
    const near = [...own, ...line.slice(0, 1)]
    const [responsible = null, ...others] = holding('answers', near)
    const officeCoordinators = holding('coordinates', line)
    const regularDeputy = holder('deputises', near)
    const substitute = responsible && substituteOf(responsible.id, directory, day)
    return {
      lead,
      participants: involved.filter(({ kind }) => kind !== 'partner'),
      partners: involved.filter(({ kind }) => kind === 'partner'),
      responsible,
      others,
      substitute,
      deputy: substitute ?? regularDeputy,
      regularDeputy,
      officeCoordinator: officeCoordinators[0] ?? null,
      officeCoordinators,
      head: holder('heads', line),
      signatories: [
        ...new Set(signing.flatMap((party) => [holder('coordinates', party), holder('heads', party)])),
      ].filter((person) => person !== null),
      planCoordinator: planCoordinator(measure.plan, directory, day),
    }
  }
}

/** The plan's own coordinators go before the city's; those present and whoever stands in go before those away. */
function planCoordinator(plan: string, directory: Directory, day: Day): Person | null {
  const people = inRole(directory, day, plan, 'coordinator')
  return people.find((person) => isAtHand(person, directory, day)) ?? people[0] ?? null
}

function firstDuty(
  duties: ReadonlyMap<Subject, readonly Duty[]>,
  role: DutyRole,
  subjects: readonly Subject[],
): Duty | undefined {
  for (const subject of subjects) {
    const duty = duties.get(subject)?.find((one) => one.role === role)
    if (duty) return duty
  }
  return undefined
}

/** The party and those above it, nearest first; a circle in the data ends the line. */
function lineOf(party: Party | null, parties: ReadonlyMap<string, Party>): readonly Party[] {
  const line: Party[] = []
  let next = party ?? undefined
  while (next && !line.includes(next)) {
    line.push(next)
    next = parties.get(next.parent ?? '')
  }
  return line
}

/** Of two of the same rank the one begun last leads. */
const leadFirst = (a: Duty, b: Duty): number => a.rank - b.rank || (b.from ?? '').localeCompare(a.from ?? '')
