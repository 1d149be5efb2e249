import type { Generated } from 'kysely'
import type { InterimReport } from '#domain/interim-report.ts'
import type { PaperVersion } from '#domain/paper.ts'
import type { Json } from '#store/json.ts'
import type { AddressColumns } from '#store/tables/people.ts'

export interface PaperTable {
  readonly id: string
  readonly plan: string
  readonly kind: string
  readonly round: string | null
  readonly state: string
  readonly version: number
}

export interface PaperVersionTable {
  readonly paper: string
  readonly no: number
  /** `null` in a version that shows the facts of another, `facts_of`. */
  readonly facts: Json<InterimReport | null>
  readonly facts_of: number | null
  /** `null` in a version that shows the facts of another, too. */
  readonly facts_non_public: Json<InterimReport> | null
  readonly withdraws: number | null
  readonly reason: string | null
  readonly drafted_by: string
  readonly drafted_at: string
  readonly released_by: string | null
  readonly released_at: string | null
  readonly despite: Json<NonNullable<PaperVersion['despite']>> | null
  readonly signed: Json<NonNullable<PaperVersion['signed']>> | null
  readonly without: Json<NonNullable<PaperVersion['without']>> | null
}

export interface PaperEditTable {
  readonly paper: string
  readonly no: number
  readonly passage: string
  readonly text: string | null
  readonly original: string
}

export interface PaperRemarkTable {
  readonly id: string
  readonly paper: string
  readonly no: number
  readonly passage: string
  readonly text: string
  readonly author: string | null
  readonly at: string
}

export interface PaperFileTable {
  readonly paper: string
  readonly no: number
  readonly level: string
  readonly format: string
  readonly name: string
  readonly media_type: string
  readonly sha512: string
  readonly made_with: number | null
  readonly alt: string | null
}

/** One part of a version at one place; `person`, `at` and `reason` of whoever confirmed it or gave it back. */
export interface PaperHandOverTable extends AddressColumns {
  readonly paper: string
  readonly no: number
  readonly level: string
  readonly message: string
  readonly handed_at: string
  readonly state: string
  readonly person: string | null
  readonly at: string | null
  readonly reason: string | null
}

export interface PaperNumberTable {
  readonly seq: Generated<number>
  readonly paper: string
  readonly number: string | null
  readonly from_no: number
  readonly author: string | null
  readonly at: string
}

export interface FileTable {
  readonly sha512: string
  readonly media_type: string
  readonly bytes: Uint8Array
}
