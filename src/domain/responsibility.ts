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

type Subject = { readonly kind: DutySubject; readonly id: string }

/**
 * Who leads, takes part in and answers for `measure` on `day`. What is written for the measure itself goes before
 * what is written for its field, and that before its lead party; offices inherit coordinator and head from above.
 */
export function chainOf(measure: Measure, directory: Directory, day: Day): Chain {
  const duties = directory.duties.filter((duty) => inForce(duty, day)).toSorted(latestFirst)
  const own: readonly Subject[] = [
    { kind: 'measure', id: measure.id },
    ...(measure.field === null ? [] : [{ kind: 'field', id: measure.field } as const]),
  ]
  const lead = partyBy(firstDuty(duties, 'leads', own)?.party)
  const line = lineOf(lead, directory).map(({ id }): Subject => ({ kind: 'party', id }))
  const involved = duties
    .filter((duty) => duty.role === 'participates' && duty.subjectKind === 'measure' && duty.subject === measure.id)
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

  function partyBy(id: string | null | undefined): Party | null {
    return directory.parties.find((party) => party.id === id) ?? null
  }

  function personBy(id: string | null | undefined): Person | null {
    return directory.people.find((person) => person.id === id) ?? null
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

function firstDuty(duties: readonly Duty[], role: DutyRole, subjects: readonly Subject[]): Duty | undefined {
  for (const { kind, id } of subjects) {
    const duty = duties.find((one) => one.role === role && one.subjectKind === kind && one.subject === id)
    if (duty) return duty
  }
  return undefined
}

/** The party and those above it, nearest first; a circle in the data ends the line. */
function lineOf(party: Party | null, directory: Directory): readonly Party[] {
  const line: Party[] = []
  let next = party ?? undefined
  while (next && !line.includes(next)) {
    line.push(next)
    const { parent } = next
    next = directory.parties.find(({ id }) => id === parent)
  }
  return line
}

const latestFirst = (a: Duty, b: Duty): number => (b.from ?? '').localeCompare(a.from ?? '')
