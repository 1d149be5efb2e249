import type { Generated } from 'kysely'
import type { DatesKnown, MessagePart, Recipient, Words } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Json } from '#store/json.ts'
import type { AddressColumns } from '#store/tables/people.ts'

export interface MessageTable {
  readonly id: string
  readonly at: string
  readonly kind: string
  readonly recipient: Json<Recipient>
  readonly about: Json<readonly string[]>
  readonly content: Json<Reply>
  readonly parts: Json<readonly MessagePart[]> | null
  readonly lane: string
  readonly not_before: string | null
  readonly expires: string | null
  readonly knew: Json<DatesKnown> | null
  readonly replaces: string | null
  readonly in_reply_to: Json<Words> | null
}

/** A prompt whose posts show how a request stands. */
export interface LivePromptTable {
  readonly request: string
  readonly message: string
  /** A fingerprint of what the posts say since they were changed last; null before. */
  readonly shown: string | null
}

export interface DeliveryTable extends AddressColumns {
  readonly seq: Generated<number>
  readonly key: string
  readonly message: string
  readonly direct: number
  /** Rank of the message's lane, 0 goes first. */
  readonly lane: number
  readonly state: string
  readonly parts_sent: number
  readonly attempts: number
  readonly not_before: string | null
  readonly first_at: string | null
  /** Of each part that was posted, in order; null for one that is not known. */
  readonly remote_ids: Json<readonly (string | null)[]> | null
  /** A `Blockage`, while it waits for the operator. */
  readonly blocked: string | null
  readonly blocked_since: string | null
}
