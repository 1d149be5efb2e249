import type { Kysely } from 'kysely'
import type { Contact } from '#domain/contact.ts'
import { oneOf } from '#domain/one-of.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Message, MessageKind } from '#app/contracts/message.ts'
import { type DeliveryState, deliveryStates, type Outbox, type Posted } from '#app/contracts/store/outbox.ts'
import type { Recipient } from '#app/contracts/message.ts'
import { blocked, unblock } from '#store/blocked.ts'
import { claim } from '#store/claim.ts'
import { deliveryOf, deliveries } from '#store/deliveries.ts'
import { forget } from '#store/forget.ts'
import { fromJson, toJson } from '#store/json.ts'
import { inLine } from '#store/in-line.ts'
import { livePrompts } from '#store/live-prompts.ts'
import type { DeliveryTable } from '#store/tables/messages.ts'
import { silent } from '#store/silent.ts'
import type { Tables } from '#store/tables/tables.ts'
import { unsent } from '#store/unsent.ts'
import { unmet } from '#store/unmet.ts'
import type { Write } from '#store/writer.ts'

export const outbox = (db: Kysely<Tables>, write: Write): Outbox => ({
  claim: (now, limit, lanes) => write((tx) => claim(tx, now, limit, lanes)),
  async doubtful() {
    const rows = await deliveries(db).where('delivery.state', 'in', ['sending', 'unknown']).execute()
    return rows.map(deliveryOf)
  },
  settle: (key, state, more = {}) => write((tx) => settle(tx, key, state, more)),
  readdress: (key, { platform, realm, id }) => change(write, key, { platform, realm, address: id, ...unsent }),
  ...retryAt(write),
  ...forTheOperator(db, write),
  reword: (message) => write((tx) => reword(tx, message)),
  posted: (message) => posted(db, message),
  aboutOf: (place, id) => aboutOf(db, place, id),
  ...livePrompts(db, write),
  unmet: () => unmet(db),
  ...inLine(db, write),
  async waiting() {
    const rows = await unsentOf(db, ['prompt', 'notice']).execute()
    return rows.map((row) => deliveryOf(row).message)
  },
  async contacts(since) {
    const rows = await db
      .selectFrom('message')
      .innerJoin('delivery', 'delivery.message', 'message.id')
      .select(['message.kind', 'recipient', 'message.at', 'message.not_before'])
      .where('message.at', '>=', since)
      .where('message.kind', 'in', ['prompt', 'reminder'])
      .where('delivery.state', 'not in', ['cancelled', 'dead'])
      .execute()
    return rows.flatMap(({ kind, recipient, at, not_before: notBefore }): Contact[] => {
      const to = fromJson(recipient)
      const person = 'person' in to ? to.person : null
      const reached = notBefore !== null && notBefore > at ? notBefore : at
      return person === null ? [] : [{ person, kind: oneOf(['prompt', 'reminder'], kind), at: reached }]
    })
  },
  async nextAfter(now) {
    const row = await db
      .selectFrom('delivery')
      .select((eb) => eb.fn.min('not_before').as('at'))
      .where('state', '=', 'queued')
      .where('not_before', '>', now)
      .executeTakeFirst()
    return row?.at ?? undefined
  },
  forget: (before) => write((tx) => forget(tx, before)),
  async counts() {
    const rows = await db
      .selectFrom('delivery')
      .select((eb) => ['state', eb.fn.countAll<number | string>().as('count')])
      .groupBy('state')
      .execute()
    const none = { queued: 0, sending: 0, sent: 0, unknown: 0, cancelled: 0, dead: 0 }
    const counted = rows.map((row): [DeliveryState, number] => [oneOf(deliveryStates, row.state), Number(row.count)])
    return { ...none, ...Object.fromEntries(counted) }
  },
})

async function reword(tx: Kysely<Tables>, { id, about, content, parts = [], expires }: Message): Promise<void> {
  const set = { about: toJson(about), content: toJson(content), parts: toJson(parts), expires }
  await tx.updateTable('message').set(set).where('id', '=', id).execute()
}

/** What has not been tried yet may have to wait for an hour that suits its reader. */
const retryAt = (write: Write) => ({
  retryAt: ({ platform, realm, id }: Address) =>
    write(async (tx) => {
      await tx
        .updateTable('delivery')
        .set({ not_before: null })
        .where('state', '=', 'queued')
        .where('platform', '=', platform)
        .where('realm', '=', realm)
        .where('address', '=', id)
        .where('attempts', '>', 0)
        .execute()
    }),
})

const forTheOperator = (db: Kysely<Tables>, write: Write): Pick<Outbox, 'block' | 'blocked' | 'retryBlocked'> => ({
  block: (key, { why, since, notBefore }) =>
    write(async (tx) => {
      const before = await blocked(tx)
      const waiting = { blocked: why, blocked_since: since }
      // A try that nothing came of is none: it must not use up those there are.
      const set = { state: 'queued', attempts: 1, first_at: null, not_before: notBefore, ...waiting }
      await update(tx, key, set)
      return before
    }),
  blocked: () => blocked(db),
  retryBlocked: () =>
    write(async (tx) => {
      await tx.updateTable('delivery').set({ not_before: null }).where('blocked', 'is not', null).execute()
    }),
})

async function posted(db: Kysely<Tables>, message: string): Promise<Posted | undefined> {
  const row = await db
    .selectFrom('delivery')
    .select(['platform', 'realm', 'address as id', 'state', 'remote_ids as ids'])
    .where('message', '=', message)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { state, ids, ...to } = row
  return { to, state: oneOf(deliveryStates, state), ids: ids === null ? [] : fromJson(ids) }
}

async function aboutOf(db: Kysely<Tables>, { platform, realm, id: address }: Address, id: string) {
  const row = await db
    .selectFrom('delivery')
    .innerJoin('message', 'message.id', 'delivery.message')
    .select('about')
    .where('platform', '=', platform)
    .where('realm', '=', realm)
    .where('address', '=', address)
    .where((eb) =>
      eb(eb.fn<string>('replace', ['remote_ids', eb.val(JSON.stringify(id)), eb.val('')]), '<>', eb.ref('remote_ids')),
    )
    .executeTakeFirst()
  return row === undefined ? [] : fromJson(row.about)
}

const unsentOf = (db: Kysely<Tables>, kinds: readonly MessageKind[]) =>
  deliveries(db)
    .where('delivery.state', '=', 'queued')
    .where('parts_sent', '=', 0)
    .where('message.kind', 'in', kinds)
    .clearOrderBy()
    .orderBy('delivery.seq')

const change = (write: Write, key: string, row: Partial<Omit<DeliveryTable, 'seq'>>): Promise<void> =>
  write((tx) => update(tx, key, row))

async function update(tx: Kysely<Tables>, key: string, row: Partial<Omit<DeliveryTable, 'seq'>>): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable('delivery').set(row).where('key', '=', key).executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Error(`no delivery has the key “${key}”`)
}

async function settle(
  tx: Kysely<Tables>,
  key: string,
  state: DeliveryState,
  more: NonNullable<Parameters<Outbox['settle']>[2]>,
): Promise<void> {
  await update(tx, key, {
    state,
    ...(more.partsSent !== undefined && { parts_sent: more.partsSent }),
    ...(more.remoteId !== undefined && { remote_ids: await withPost(tx, key, more.remoteId, more.partsSent ?? 1) }),
    ...(more.notBefore !== undefined && { not_before: more.notBefore }),
    ...(more.attempts !== undefined && { attempts: more.attempts, first_at: null }),
  })
  if (state !== 'sent') return
  await unblock(tx, key)
  await forgetSecret(tx, key)
  await forgetPlace(tx, key)
}

/** The posts of a delivery with one more, its `part`th from 1. */
async function withPost(tx: Kysely<Tables>, key: string, id: string, part: number) {
  const row = await tx.selectFrom('delivery').select('remote_ids').where('key', '=', key).executeTakeFirst()
  const known = row?.remote_ids ? fromJson(row.remote_ids) : []
  return toJson(Array.from({ length: part }, (_, at) => (at === part - 1 ? id : (known[at] ?? null))))
}

/** What only its reader may keep is forgotten as soon as it is out. */
async function forgetSecret(tx: Kysely<Tables>, key: string): Promise<void> {
  await tx
    .updateTable('message')
    .set({ content: silent })
    .where('id', '=', (eb) => eb.selectFrom('delivery').select('message').where('key', '=', key))
    .where('content', 'like', '%"secret":true%')
    .execute()
}

const nowhere = toJson<Recipient>({ place: { platform: '', realm: '', id: '' } })

/** A reply that is out need not say where it went: the place tells whom it was for, and nobody else keeps that. */
async function forgetPlace(tx: Kysely<Tables>, key: string): Promise<void> {
  const result = await tx
    .updateTable('message')
    .set({ recipient: nowhere, in_reply_to: null })
    .where('kind', '=', 'reply')
    .where('recipient', 'like', '{"place":%')
    .where('id', '=', (eb) => eb.selectFrom('delivery').select('message').where('key', '=', key))
    .executeTakeFirst()
  if (result.numUpdatedRows > 0n) await update(tx, key, { address: '', remote_ids: null })
}
