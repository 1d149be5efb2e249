import type { Duty } from '#domain/duty.ts'
import type { Absence, Person, Role } from '#domain/person.ts'
import type { Party } from '#domain/party.ts'

/** Who is who in the city, read at one moment; answers are given by the functions beside it. */
export interface Directory {
  readonly parties: readonly Party[]
  readonly people: readonly Person[]
  readonly duties: readonly Duty[]
  readonly roles: readonly Role[]
  readonly absences: readonly Absence[]
  /** Ids of the people without any open account: nobody can write to them. */
  readonly unreachable: ReadonlySet<string>
  /** Those of whose account somewhere only the e-mail address is known so far. */
  readonly awaited: ReadonlySet<string>
  /** Those whose account was closed on a platform, and who have no other there. */
  readonly closed: ReadonlySet<string>
  /** The plan that a motion concerns, by the code of the plan that its points make: roles there hold here. */
  readonly homes: ReadonlyMap<string, string>
}
