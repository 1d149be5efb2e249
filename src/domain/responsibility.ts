import { isAbsent, substituteOf } from '#domain/absence.ts'
import type { Directory } from '#domain/directory.ts'
import type { Duty, DutyRole, DutySubject } from '#domain/duty.ts'
import { inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import type { Measure } from '#domain/measure.ts'
import type { Party } from '#domain/party.ts'
import type { Person } from '#domain/person.ts'

/** Everyone who has to do with a measure on one day, in the order in which reminders climb. */
export interface Chain {
  readonly lead: Party | null
  readonly participants: readonly Party[]
  readonly partners: readonly Party[]
  readonly responsible: Person | null
  /** Whoever stands in for the absent responsible person, else the regular deputy. */
  readonly deputy: Person | null
  readonly regularDeputy: Person | null
  readonly officeCoordinator: Person | null
  readonly head: Person | null
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
  const inForceToday = directory.duties.filter((duty) => inForce(duty, day)).toSorted(latestFirst)
  const duties = Map.groupBy(inForceToday, ({ subjectKind, subject }) => subjectOf(subjectKind, subject))
  const parties = new Map(directory.parties.map((party) => [party.id, party]))
  const people = new Map(directory.people.map((person) => [person.id, person]))
  const partyBy = (id: string | null | undefined): Party | null => parties.get(id ?? '') ?? null
  const personBy = (id: string | null | undefined): Person | null => people.get(id ?? '') ?? null

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
    const responsible = personBy(firstDuty(duties, 'answers', [...own, ...line.slice(0, 1)])?.person)
    const regularDeputy = personBy(firstDuty(duties, 'deputises', [...own, ...line.slice(0, 1)])?.person)
    return {
      lead,
      participants: involved.filter(({ kind }) => kind !== 'partner'),
      partners: involved.filter(({ kind }) => kind === 'partner'),
      responsible,
      deputy: (responsible && personBy(substituteOf(responsible.id, directory, day))) ?? regularDeputy,
      regularDeputy,
      officeCoordinator: personBy(firstDuty(duties, 'coordinates', line)?.person),
      head: personBy(firstDuty(duties, 'heads', line)?.person),
      planCoordinator: planCoordinator(measure.plan, directory, day),
    }
  }
}

/** The plan's own coordinators go before the city's, those present before those away. */
function planCoordinator(plan: string, directory: Directory, day: Day): Person | null {
  const roles = directory.roles.filter(({ role }) => role === 'coordinator')
  const people = [...roles.filter((role) => role.plan === plan), ...roles.filter((role) => role.plan === null)].flatMap(
    (role) => directory.people.find(({ id }) => id === role.person) ?? [],
  )
  return people.find(({ id }) => !isAbsent(id, directory, day)) ?? people[0] ?? null
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

const latestFirst = (a: Duty, b: Duty): number => (b.from ?? '').localeCompare(a.from ?? '')
