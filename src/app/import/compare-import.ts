import { type Duty, inForce } from '#domain/duty.ts'
import type { Field } from '#domain/field.ts'
import type { Day } from '#domain/instant.ts'
import type { Succession } from '#domain/succession.ts'
import type { Task } from '#domain/task.ts'
import type { Party } from '#domain/party.ts'
import type { Absence, Person, Role } from '#domain/person.ts'
import type { Reference } from '#domain/reference.ts'
import type { Session } from '#domain/session.ts'
import type { Account, AwaitedAccount, Place } from '#app/contracts/account.ts'
import { addressKey } from '#app/contracts/address.ts'
import type { Imported } from '#app/contracts/change.ts'
import type {
  Seed,
  SeedAnswer,
  SeedDuty,
  SeedLink,
  SeedMeasure,
  SeedMotion,
  SeedPlan,
  SeedPoint,
  SeedRequest,
  SeedRound,
  SeedTerm,
} from '#app/contracts/seed.ts'
import type { SeedCall, SeedStatement } from '#app/contracts/seed-board.ts'
import { compareAwaited } from '#app/import/compare-awaited.ts'
import { comparables } from '#app/import/comparables.ts'
import { dutyKey, holderOf, termOf } from '#app/import/duty-holders.ts'
import { planNames } from '#app/import/merge-seeds.ts'
import { presentAnswers } from '#app/import/present-answers.ts'
import { presentCalls } from '#app/import/present-calls.ts'
import { presentMotions } from '#app/import/present-motions.ts'
import { presentPoints } from '#app/import/present-points.ts'
import { presentRequests } from '#app/import/present-requests.ts'
import type { Present } from '#app/import/present.ts'
import { type Comparable, type Compared, compareThing } from '#app/import/three-way.ts'

/** Every thing of the files, compared with what was imported last and with the store. */
export interface ImportPlan {
  readonly plans: readonly Compared<SeedPlan>[]
  readonly parties: readonly Compared<Party>[]
  readonly people: readonly Compared<Person>[]
  readonly accounts: readonly Compared<Account>[]
  readonly awaited: readonly Compared<AwaitedAccount>[]
  readonly places: readonly Compared<Place>[]
  readonly roles: readonly Compared<Role>[]
  readonly absences: readonly Compared<Absence>[]
  readonly fields: readonly Compared<Field>[]
  readonly measures: readonly Compared<SeedMeasure>[]
  readonly links: readonly Compared<SeedLink>[]
  readonly tasks: readonly Compared<Task>[]
  readonly successions: readonly Compared<Succession>[]
  readonly duties: readonly Compared<SeedDuty>[]
  readonly terms: readonly Compared<SeedTerm>[]
  readonly rounds: readonly Compared<SeedRound>[]
  readonly requests: readonly Compared<SeedRequest>[]
  readonly answers: readonly Compared<SeedAnswer>[]
  readonly references: readonly Compared<Reference>[]
  readonly sessions: readonly Compared<Session>[]
  readonly motions: readonly Compared<SeedMotion>[]
  readonly points: readonly Compared<SeedPoint>[]
  readonly calls: readonly Compared<SeedCall>[]
  readonly statements: readonly Compared<SeedStatement>[]
}

export interface ImportInput {
  readonly seed: Seed
  readonly present: Present
  readonly today: Day
  /** Lets the file win where chat has changed something since the last import. */
  readonly overwrite: boolean
}

/** Compares three ways, thing by thing. What the files do not mention is left as it is. */
export function compareImport({ seed, present, today, overwrite }: ImportInput): ImportPlan {
  const importedOf = byThing(present.imported)

  const compared = <T>(kind: Comparable<T>, file: readonly T[], now: readonly T[]): readonly Compared<T>[] => {
    const known = new Map(now.map((thing) => [kind.key(thing), thing]))
    return file.map((thing) => {
      const key = kind.key(thing)
      return compareThing(kind, {
        file: thing,
        present: known.get(key),
        imported: importedOf(kind.noun, key),
        overwrite,
      })
    })
  }

  // Whoever has given up an account in the chat does not get it back by the next import.
  const accountsNow = new Set(present.accounts.map(({ address }) => addressKey(address)))
  const stillLinked = ({ address }: Account): boolean =>
    overwrite || accountsNow.has(addressKey(address)) || importedOf('account', addressKey(address)).size === 0

  const board = presentCalls(present)
  const dutiesNow = present.duties.filter((duty) => inForce(duty, today))
  const known = (duty: SeedDuty): boolean => importedOf('duty', dutyKey(duty)).size > 0
  return {
    plans: compared(comparables.plan, planNames(seed), present.plans),
    parties: compared(comparables.party, seed.parties, present.parties),
    people: compared(comparables.person, seed.people, present.people),
    accounts: compared(comparables.account, seed.accounts.filter(stillLinked), present.accounts),
    awaited: compareAwaited(seed.awaited, { present: present.awaited, imported: importedOf }),
    places: compared(comparables.place, seed.places, present.places),
    roles: compared(comparables.role, seed.roles, present.roles),
    absences: compared(comparables.absence, seed.absences, present.absences),
    fields: compared(comparables.field, seed.fields, present.fields),
    measures: compared(comparables.measure, seed.measures, present.measures),
    links: compared(comparables.link, seed.links, present.links),
    tasks: compared(comparables.task, seed.tasks, present.tasks),
    successions: compared(comparables.succession, seed.successions, present.successions),
    duties: compared(comparables.duty, seed.duties, presentDuties(seed.duties, dutiesNow, known)).filter(
      ({ value, present: now }) => value.holders.length > 0 || now !== undefined,
    ),
    terms: compared(comparables.term, seed.terms, present.duties.map(termOf)),
    rounds: compared(
      comparables.round,
      seed.rounds,
      present.rounds.map((round) => ({ ...round, asOf: null })),
    ),
    requests: compared(comparables.request, seed.requests, presentRequests(present)),
    answers: compared(comparables.answer, seed.answers, presentAnswers(present)),
    references: compared(comparables.reference, seed.references, present.references),
    sessions: compared(comparables.session, seed.sessions, present.sessions),
    motions: compared(comparables.motion, seed.motions, presentMotions(present)),
    points: compared(comparables.point, seed.points, presentPoints(present)),
    calls: compared(comparables.call, seed.calls ?? [], board.calls),
    statements: compared(comparables.statement, seed.statements ?? [], board.statements),
  }
}

function byThing(imported: readonly Imported[]) {
  const things = Map.groupBy(imported, ({ kind, key }) => `${kind} ${key}`)
  return (kind: string, key: string): ReadonlyMap<string, string> =>
    new Map(things.get(`${kind} ${key}`)?.map(({ field, value }) => [field, value]))
}

/** Who has the seed's duties now. Nobody having one is a state only where an import once named somebody. */
function presentDuties(
  duties: readonly SeedDuty[],
  inForceNow: readonly Duty[],
  known: (duty: SeedDuty) => boolean,
): readonly SeedDuty[] {
  const held = Map.groupBy(
    inForceNow.toSorted((a, b) => a.rank - b.rank),
    dutyKey,
  )
  return duties
    .map((duty) => ({ ...duty, holders: held.get(dutyKey(duty))?.map(holderOf) ?? [] }))
    .filter((duty) => duty.holders.length > 0 || known(duty))
}
