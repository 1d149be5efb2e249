import type { Kysely } from 'kysely'
import type { Account } from '#app/contracts/account.ts'
import { reachableAccounts } from '#store/accounts.ts'
import { unblocked } from '#store/blocked.ts'
import type { Tables } from '#store/tables/tables.ts'

/** What waits to go to an account of a person goes to their next one instead; without one it is not sent. */
export async function redirect(tx: Kysely<Tables>, { address, person }: Account): Promise<void> {
  const [next] = await reachableAccounts(tx).where('person', '=', person).limit(1).execute()
  const way = next
    ? {
        platform: next.platform,
        realm: next.realm,
        address: next.address,
        parts_sent: 0,
        attempts: 0,
        remote_ids: null,
        ...unblocked,
      }
    : { state: 'cancelled' as const }
  await tx
    .updateTable('delivery')
    .set(way)
    .set((eb) => ({ not_before: eb.case().when('attempts', '>', 0).then(null).else(eb.ref('not_before')).end() }))
    .where('platform', '=', address.platform)
    .where('realm', '=', address.realm)
    .where('address', '=', address.id)
    .where('direct', '=', 1)
    .where('state', '=', 'queued')
    .execute()
}
