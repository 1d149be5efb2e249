import type { City } from '#domain/city.ts'
import type { DutyRole } from '#domain/duty.ts'
import type { Field } from '#domain/field.ts'
import type { Day } from '#domain/instant.ts'
import type { Light } from '#domain/light.ts'
import type { Measure, MeasureState } from '#domain/measure.ts'
import type { Party } from '#domain/party.ts'
import type { Absence, Person, Role } from '#domain/person.ts'
import type { Account, Place } from '#app/contracts/account.ts'

/**
 * What files say, in our words, not yet compared with the store. Ids are the files' own keys: a party's and a
 * person's key, `PLAN:CODE` for fields and measures.
 */
export interface Seed {
  /** Settings, when the file is a city's. */
  readonly city: City | null
  readonly parties: readonly Party[]
  readonly people: readonly Person[]
  readonly accounts: readonly Account[]
  readonly roles: readonly Role[]
  readonly absences: readonly Absence[]
  readonly places: readonly Place[]
  readonly fields: readonly Field[]
  readonly measures: readonly SeedMeasure[]
  readonly duties: readonly SeedDuty[]
  readonly rounds: readonly SeedRound[]
  readonly answers: readonly SeedAnswer[]
  readonly mentions: readonly Mention[]
}

/** `state` is left out when the file does not speak of it: finishing a measure is the chat's business. */
export type SeedMeasure = Omit<Measure, 'version' | 'state'> & { readonly state?: MeasureState }

/**
 * Everyone who has a role for a subject, by id, the lead first; an empty list says that nobody has. A role's subject
 * is written like `DP:coordinator`.
 */
export interface SeedDuty {
  readonly subjectKind: 'measure' | 'party' | 'role'
  readonly subject: string
  readonly role: DutyRole
  readonly holders: readonly string[]
}

/**
 * A past round; `asOf` is the day from which its answers date, its period's last day when not said. It counts only
 * while the store does not know the round.
 */
export interface SeedRound {
  readonly plan: string
  readonly label: string
  readonly periodFrom: Day
  readonly periodTo: Day
  readonly session: Day | null
  readonly asOf: Day | null
}

/**
 * A past answer; history may lack light, percent, cause, person. `unchanged` marks one that only says so: what it
 * does not say itself is taken over from the round before.
 */
export interface SeedAnswer {
  readonly plan: string
  readonly round: string
  readonly measure: string
  readonly light: Light | null
  readonly percent: number | null
  readonly fields: Readonly<Record<string, string>>
  readonly unchanged: boolean
  readonly author: string | null
}

export type MentionKind =
  | 'plan'
  | 'question'
  | 'party'
  | 'number'
  | 'person'
  | 'account'
  | 'field'
  | 'measure'
  | 'round'
  | 'answer'

/**
 * Where a file defines a thing or refers to one that this or another file, or the store, must know: so that
 * contradictions between files are refused with their place. `name` is the thing as the file writes it.
 */
export interface Mention {
  readonly kind: MentionKind
  readonly id: string
  readonly name: string
  readonly defines: boolean
  readonly file: string
  readonly line: number
}
