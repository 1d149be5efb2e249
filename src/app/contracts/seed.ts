import type { City } from '#domain/city.ts'
import type { Duty } from '#domain/duty.ts'
import type { Field } from '#domain/field.ts'
import type { Day } from '#domain/instant.ts'
import type { Light } from '#domain/light.ts'
import type { Measure } from '#domain/measure.ts'
import type { Party } from '#domain/party.ts'
import type { Absence, Person, Role } from '#domain/person.ts'
import type { Account, Place } from '#app/contracts/account.ts'

/**
 * What a file says, in our words, not yet compared with the store. Ids are the file's own keys: a party's and a
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
  readonly measures: readonly Omit<Measure, 'version'>[]
  readonly duties: readonly Duty[]
  readonly rounds: readonly SeedRound[]
  readonly answers: readonly SeedAnswer[]
}

/** A past round. */
export interface SeedRound {
  readonly plan: string
  readonly label: string
  readonly periodFrom: Day
  readonly periodTo: Day
}

/** A past answer; history may lack light, percent, cause, person. `unchanged` marks one that only says so. */
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
