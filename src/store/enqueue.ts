import type { Kysely } from 'kysely'
import type { Instant } from '#domain/instant.ts'
import type { Address } from '#app/contracts/address.ts'
import { lanes, type Message, type Recipient } from '#app/contracts/message.ts'
import { accountOf, reachableAccounts } from '#store/accounts.ts'
import { blocked } from '#store/blocked.ts'
import { toJson } from '#store/json.ts'
import type { Tables } from '#store/tables/tables.ts'

/** Stores a message and queues its delivery, if its recipient can be reached; tells whether. */
export async function enqueue(tx: Kysely<Tables>, at: Instant, message: Message): Promise<boolean> {
  await tx
    .insertInto('message')
    .values({
      id: message.id,
      at,
      kind: message.kind,
      recipient: toJson(message.to),
      about: toJson(message.about),
      content: toJson(message.content),
      parts: message.parts === undefined ? null : toJson(message.parts),
      lane: message.lane,
      not_before: message.notBefore,
      expires: message.expires,
      knew: message.knew === undefined ? null : toJson(message.knew),
      replaces: message.replaces ?? null,
      in_reply_to: message.inReplyTo === undefined ? null : toJson(message.inReplyTo),
    })
    .execute()
  const to = (await addressBefore(tx, message.replaces)) ?? message.over ?? (await addressOf(tx, message.to))
  if (to === undefined) return false
  await tx
    .insertInto('delivery')
    .values({
      key: message.id,
      message: message.id,
      platform: to.platform,
      realm: to.realm,
      address: to.id,
      direct: 'person' in message.to ? 1 : 0,
      lane: lanes.indexOf(message.lane),
      state: 'queued',
      parts_sent: 0,
      attempts: 0,
      not_before: message.notBefore,
      first_at: null,
      remote_ids: null,
      blocked: null,
      blocked_since: null,
    })
    .execute()
  return true
}

/** Where the message went that this one replaces: only there can it be edited. */
async function addressBefore(tx: Kysely<Tables>, replaced: string | undefined): Promise<Address | undefined> {
  if (replaced === undefined) return undefined
  const row = await tx
    .selectFrom('delivery')
    .select(['platform', 'realm', 'address as id'])
    .where('message', '=', replaced)
    .where('address', '<>', '')
    .executeTakeFirst()
  return row
}

/** A person's best account, on a platform that takes anything if there is one; or the place itself. */
async function addressOf(tx: Kysely<Tables>, to: Recipient): Promise<Address | undefined> {
  if ('place' in to) return to.place
  const accounts = (await reachableAccounts(tx).where('person', '=', to.person).execute()).map(accountOf)
  if (accounts.length < 2) return accounts[0]?.address
  const closed = new Set((await blocked(tx)).flatMap(({ why, to: { platform } }) => (why === 'access' ? platform : [])))
  return (accounts.find(({ address }) => !closed.has(address.platform)) ?? accounts[0])?.address
}
