import type { Kysely } from 'kysely'
import { oneOf } from '#domain/one-of.ts'
import { lanes, messageKinds } from '#app/contracts/message.ts'
import { type Delivery, deliveryStates } from '#app/contracts/store/outbox.ts'
import { blockOf } from '#store/blocked.ts'
import { fromJson } from '#store/json.ts'
import type { Tables } from '#store/tables/tables.ts'

/** Deliveries with their messages, in the order in which they go out. */
export const deliveries = (db: Kysely<Tables>) =>
  db
    .selectFrom('delivery')
    .innerJoin('message', 'message.id', 'delivery.message')
    .select(['key', 'platform', 'realm', 'address', 'direct', 'state', 'parts_sent', 'attempts', 'first_at'])
    .select(['message.id', 'kind', 'recipient', 'about', 'content', 'parts', 'message.lane'])
    .select(['message.not_before', 'expires', 'knew', 'replaces', 'in_reply_to', 'blocked', 'blocked_since'])
    .orderBy('delivery.lane')
    .orderBy('delivery.seq')

type Row = Awaited<ReturnType<ReturnType<typeof deliveries>['executeTakeFirstOrThrow']>>

export const deliveryOf = (row: Row): Delivery => ({
  key: row.key,
  message: {
    id: row.id,
    kind: oneOf(messageKinds, row.kind),
    to: fromJson(row.recipient),
    about: fromJson(row.about),
    content: fromJson(row.content),
    ...(row.parts !== null && { parts: fromJson(row.parts) }),
    lane: oneOf(lanes, row.lane),
    notBefore: row.not_before,
    expires: row.expires,
    ...(row.knew !== null && { knew: fromJson(row.knew) }),
    ...(row.replaces !== null && { replaces: row.replaces }),
    ...(row.in_reply_to !== null && { inReplyTo: fromJson(row.in_reply_to) }),
  },
  to: { platform: row.platform, realm: row.realm, id: row.address },
  direct: row.direct === 1,
  state: oneOf(deliveryStates, row.state),
  partsSent: row.parts_sent,
  attempts: row.attempts,
  firstAt: row.first_at,
  ...(row.blocked !== null && { blocked: blockOf(row) }),
})
