import type { Generated } from 'kysely'
import type { PassedOver, PrintedTexts } from '#domain/co-signature.ts'
import type { Json } from '#store/json.ts'

export interface SignatureCallTable {
  readonly seq: Generated<number>
  readonly id: string
  readonly paper: string
  readonly no: number
  readonly party: string
  readonly texts: Json<PrintedTexts>
  readonly person: string | null
  readonly delegated_by: string | null
  readonly at: string
  readonly due: string
}

export interface SignatureTable {
  readonly seq: Generated<number>
  readonly id: string
  readonly call: string
  readonly paper: string
  readonly party: string
  readonly result: string
  readonly text: string | null
  readonly author: string | null
  readonly source: string
  readonly because: string | null
  readonly at: string
}

export interface SignatureOverruleTable {
  readonly seq: Generated<number>
  readonly paper: string
  readonly no: number
  readonly reason: string
  /** Null of decisions from before it was kept. */
  readonly passed: Json<readonly PassedOver[]> | null
  readonly author: string | null
  readonly at: string
}
