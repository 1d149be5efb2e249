import type { Kysely, Selectable } from 'kysely'
import type { Account, AwaitedAccount } from '#app/contracts/account.ts'
import type { Address } from '#app/contracts/address.ts'
import type { AccountTable, AddressColumns, AwaitedAccountTable } from '#store/tables/people.ts'
import type { Tables } from '#store/tables/tables.ts'

/** Accounts by person, each person's best first. */
export const accountsInOrder = (db: Kysely<Tables>) =>
  db.selectFrom('account').selectAll().orderBy('person').orderBy('rank').orderBy('platform').orderBy('address')

/**
 * The accounts over which people can be reached: those that are open. The accounts of the trial's console, which an
 * import of people brings along, are nobody's way in operation.
 */
export const reachableAccounts = (db: Kysely<Tables>) =>
  accountsInOrder(db)
    .where('closed_at', 'is', null)
    .where(({ eb, not, and, exists, selectFrom }) =>
      not(
        and([
          eb('platform', '=', 'console'),
          eb('realm', '=', 'trial'),
          exists(selectFrom('about').select('key').where('key', '=', 'trial').where('value', '=', 'no')),
        ]),
      ),
    )

export const accountOf = (row: Selectable<AccountTable>): Account => ({
  address: addressOf(row),
  person: row.person,
  rank: row.rank,
  ...(row.closed_at !== null && { closed: row.closed_at }),
})

export const awaitedOf = ({ platform, email, person, rank }: Selectable<AwaitedAccountTable>): AwaitedAccount => ({
  platform,
  email,
  person,
  rank,
})

export const addressOf = ({ platform, realm, address }: AddressColumns): Address => ({ platform, realm, id: address })
