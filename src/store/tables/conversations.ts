import type { Generated } from 'kysely'
import type { Args } from '#app/contracts/args.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Json } from '#store/json.ts'
import type { AddressColumns } from '#store/tables/people.ts'

export interface InboxTable {
  readonly id: Generated<number>
  readonly platform: string
  readonly key: string
  readonly state: 'waiting' | 'settled'
  /** Empty once settled: nobody needs the words then. */
  readonly incoming: Json<Incoming>
  readonly attempts: number
}

export interface AdapterMemoryTable {
  readonly platform: string
  readonly key: string
  readonly value: string
}

export interface AnswerDraftTable {
  readonly person: string
  readonly request: string
  readonly args: Json<Args>
}

export interface DialogueTable {
  readonly person: string
  readonly place: string
  readonly call: Json<Invocation>
  readonly asking: string
  readonly mode: string
  readonly since: string
}

/** What somebody said or did, and what came of it. */
export interface SaidTable extends AddressColumns {
  readonly seq: Generated<number>
  readonly ref: string
  readonly person: string
  readonly at: string
  /** A fingerprint. */
  readonly words: string
  readonly request: string | null
  readonly answer: string | null
  /** The first revision that they stood in, before any edit. */
  readonly first_answer: string | null
  readonly asking: string | null
  readonly questions: Json<readonly string[]>
  /** A fingerprint. */
  readonly says: string | null
  /** The request whose next reminder they put off. */
  readonly put_off: string | null
}
