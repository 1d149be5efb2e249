import type { Json } from '#store/json.ts'

export interface PartyTable {
  readonly id: string
  readonly kind: string
  readonly number: string | null
  readonly name: string
  readonly parent: string | null
  readonly valid_from: string | null
  readonly valid_to: string | null
  readonly seats: number | null
}

export interface PartySuccessorTable {
  readonly old_party: string
  readonly new_party: string
  readonly kind: string
  readonly from_day: string
  readonly rank: number
  readonly measures: Json<readonly string[]>
  readonly done_at: string | null
}

export interface PersonTable {
  readonly id: string
  readonly name: string
  readonly language: string | null
  readonly zone: string | null
  readonly party: string | null
  readonly left_on: string | null
  readonly account_zone: string | null
}

/** An address on a chat platform. */
export interface AddressColumns {
  readonly platform: string
  readonly realm: string
  readonly address: string
}

export interface AccountTable extends AddressColumns {
  readonly person: string
  readonly rank: number
  readonly closed_at: string | null
}

export interface AwaitedAccountTable {
  readonly platform: string
  readonly person: string
  readonly email: string
  readonly rank: number
}

export interface LinkCodeTable {
  readonly person: string
  readonly hash: string
  readonly made_by: string
  readonly expires: string
}

export interface StrangerTryTable extends AddressColumns {
  readonly kind: string
  readonly at: string
}

export interface PlaceTable extends AddressColumns {
  readonly plan: string
  readonly purpose: string
}

export interface RoleTable {
  readonly person: string
  readonly role: string
  readonly plan: string | null
}

export interface AbsenceTable {
  readonly person: string
  readonly from_day: string
  readonly until_day: string
  readonly substitute: string | null
}

export interface DutyTable {
  readonly id: string
  readonly subject_kind: string
  readonly subject: string
  readonly role: string
  readonly party: string | null
  readonly person: string | null
  readonly from_day: string | null
  readonly until_day: string | null
  readonly rank: number
}

export interface OfferTable {
  readonly id: string
  readonly measure: string
  readonly giver: string | null
  readonly taker: string
  readonly made_by: string
  readonly at: string
  readonly state: string
  readonly version: number
}
