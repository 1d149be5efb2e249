import type { Kysely } from 'kysely'
import type { Account } from '#app/contracts/account.ts'
import type { Tables } from '#store/tables/tables.ts'

/** Enters an account or gives it to somebody else; it stays closed unless `found` says that it is open. */
export async function setAccount(
  tx: Kysely<Tables>,
  { address, person, rank }: Account,
  found: { readonly closed_at?: null } = {},
): Promise<void> {
  const { platform, realm, id } = address
  await tx
    .insertInto('account')
    .values({ platform, realm, address: id, person, rank, closed_at: null })
    .onConflict((conflict) =>
      conflict.columns(['platform', 'realm', 'address']).doUpdateSet({ person, rank, ...found }),
    )
    .execute()
}
