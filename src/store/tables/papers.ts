import type { PaperVersion } from '#domain/paper.ts'
import type { Json } from '#store/json.ts'

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
  readonly facts: Json<PaperVersion['facts']>
  readonly drafted_by: string
  readonly drafted_at: string
  readonly released_by: string | null
  readonly released_at: string | null
}

export interface PaperFileTable {
  readonly paper: string
  readonly no: number
  readonly level: string
  readonly format: string
  readonly name: string
  readonly media_type: string
  readonly sha512: string
}

export interface FileTable {
  readonly sha512: string
  readonly media_type: string
  readonly bytes: Uint8Array
}
