import type { Kysely, Selectable } from 'kysely'
import type { Account } from '#app/contracts/account.ts'
import type { Address } from '#app/contracts/address.ts'
import type { AccountTable, AddressColumns } from '#store/tables/people.ts'
import type { Tables } from '#store/tables/tables.ts'

/** Accounts by person, each person's best first. */
export const accountsInOrder = (db: Kysely<Tables>) =>
  db.selectFrom('account').selectAll().orderBy('person').orderBy('rank').orderBy('platform').orderBy('address')

export const accountOf = (row: Selectable<AccountTable>): Account => ({
  address: addressOf(row),
  person: row.person,
  rank: row.rank,
})

export const addressOf = ({ platform, realm, address }: AddressColumns): Address => ({ platform, realm, id: address })
