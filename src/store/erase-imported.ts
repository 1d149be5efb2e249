import type { Kysely } from 'kysely'
import { addressKey } from '#app/contracts/address.ts'
import type { ImportedTable } from '#store/tables/books.ts'
import type { Tables } from '#store/tables/tables.ts'

/** Removes what was read in about a person, while their accounts are still known; who is named beside them stays. */
export async function eraseImported(tx: Kysely<Tables>, person: string): Promise<void> {
  const accounts = await tx.selectFrom('account').selectAll().where('person', '=', person).execute()
  const keys = accounts.map(({ platform, realm, address }) => addressKey({ platform, realm, id: address }))
  for (const row of await tx.selectFrom('imported').selectAll().execute()) {
    if (isAbout(row, person, keys)) await remove(tx, row)
    else if (nameHolders.has(row.kind)) await strike(tx, row, person)
  }
}

/** Kinds of things whose values are keys of people. */
const nameHolders: ReadonlySet<string> = new Set(['duty', 'absence', 'account'])

function isAbout({ kind, key }: ImportedTable, person: string, accounts: readonly string[]): boolean {
  switch (kind) {
    case 'person':
      return key === person
    case 'account':
      return accounts.includes(key) || (key.startsWith('email:') && key.endsWith(`:${person}`))
    case 'role':
    case 'absence':
      return key.startsWith(`${person}:`)
    case 'term':
      return key.includes(`:${person}:`)
    default:
      return false
  }
}

async function remove(tx: Kysely<Tables>, { kind, key }: ImportedTable): Promise<void> {
  await tx.deleteFrom('imported').where('kind', '=', kind).where('key', '=', key).execute()
}

async function strike(tx: Kysely<Tables>, { kind, key, field, value }: ImportedTable, person: string): Promise<void> {
  const others = value.split(', ').filter((each) => each !== person)
  if (others.join(', ') === value) return
  await tx
    .updateTable('imported')
    .set({ value: others.join(', ') })
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('field', '=', field)
    .execute()
}
