import type { Kysely } from 'kysely'
import { oneOf } from '#domain/one-of.ts'
import { blockages } from '#app/contracts/adapter.ts'
import { messageKinds } from '#app/contracts/message.ts'
import type { Block, Blocked } from '#app/contracts/store/outbox.ts'
import type { DeliveryTable } from '#store/tables/messages.ts'
import type { Tables } from '#store/tables/tables.ts'

/** What waits for the operator, oldest first. */
export async function blocked(db: Kysely<Tables>): Promise<readonly Blocked[]> {
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('message', 'message.id', 'delivery.message')
    .select(['key', 'kind', 'platform', 'realm', 'address', 'blocked', 'blocked_since'])
    .where('blocked', 'is not', null)
    .where('state', 'in', ['queued', 'sending', 'unknown'])
    .orderBy('delivery.seq')
    .execute()
  return rows.map(({ platform, realm, address, ...row }) => ({
    key: row.key,
    kind: oneOf(messageKinds, row.kind),
    to: { platform, realm, id: address },
    ...blockOf(row),
  }))
}

/** Of a delivery that waits for the operator: why and since when. */
export function blockOf({
  blocked: why,
  blocked_since: since,
}: Pick<DeliveryTable, 'blocked' | 'blocked_since'>): Block {
  return { why: oneOf(blockages, why ?? ''), since: since ?? '' }
}

/** As if nothing had waited for the operator. */
export const unblocked = { blocked: null, blocked_since: null } as const

/** What one that went through proves: whatever waited for the same cure is tried at once. */
export async function unblock(tx: Kysely<Tables>, key: string): Promise<void> {
  const mine = await tx
    .selectFrom('delivery')
    .select(['platform', 'realm', 'address', 'blocked'])
    .where('key', '=', key)
    .where('blocked', 'is not', null)
    .executeTakeFirst()
  if (mine === undefined) return
  await tx.updateTable('delivery').set(unblocked).where('key', '=', key).execute()
  await tx
    .updateTable('delivery')
    .set({ ...unblocked, not_before: null })
    .where('state', '=', 'queued')
    .where('platform', '=', mine.platform)
    .where('realm', '=', mine.realm)
    .where('blocked', '=', mine.blocked)
    .where((eb) => eb.or([eb('blocked', 'in', ['access', 'rights']), eb('address', '=', mine.address)]))
    .execute()
}
