import type { Kysely, Selectable } from 'kysely'
import { oneOf } from '#domain/one-of.ts'
import { type Place, purposes } from '#app/contracts/account.ts'
import type { Directories } from '#app/contracts/store/directories.ts'
import { accountOf, accountsInOrder, addressOf } from '#store/accounts.ts'
import { absenceOf, dutyOf, partyOf, personOf, roleOf } from '#store/directory-rows.ts'
import type { PlaceTable } from '#store/tables/people.ts'
import type { Tables } from '#store/tables/tables.ts'

export const directories = (db: Kysely<Tables>): Directories => ({
  async read() {
    const [parties, people, duties, roles, absences, unreachable] = await Promise.all([
      db.selectFrom('party').selectAll().orderBy('id').execute(),
      db.selectFrom('person').selectAll().orderBy('id').execute(),
      db.selectFrom('duty').selectAll().orderBy('id').execute(),
      db.selectFrom('role').selectAll().orderBy('person').orderBy('role').execute(),
      db.selectFrom('absence').selectAll().orderBy('person').orderBy('from_day').execute(),
      withoutAccount(db).execute(),
    ])
    return {
      parties: parties.map(partyOf),
      people: people.map(personOf),
      duties: duties.map(dutyOf),
      roles: roles.map(roleOf),
      absences: absences.map(absenceOf),
      unreachable: new Set(unreachable.map(({ id }) => id)),
    }
  },
  async personAt({ platform, realm, id }) {
    const row = await db
      .selectFrom('account')
      .innerJoin('person', 'person.id', 'account.person')
      .selectAll('person')
      .where('platform', '=', platform)
      .where('realm', '=', realm)
      .where('address', '=', id)
      .executeTakeFirst()
    return row && personOf(row)
  },
  async accountsOf(person) {
    const rows = await accountsInOrder(db).where('person', '=', person).execute()
    return rows.map(accountOf)
  },
  async accounts() {
    const rows = await accountsInOrder(db).execute()
    return rows.map(accountOf)
  },
  async placesFor(plan, purpose) {
    const rows = await placesInOrder(db).where('plan', '=', plan).where('purpose', '=', purpose).execute()
    return rows.map(placeOf)
  },
  async places() {
    const rows = await placesInOrder(db).execute()
    return rows.map(placeOf)
  },
})

const withoutAccount = (db: Kysely<Tables>) =>
  db
    .selectFrom('person')
    .select('id')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('account').select('person').whereRef('account.person', '=', 'person.id'))),
    )

const placesInOrder = (db: Kysely<Tables>) =>
  db.selectFrom('place').selectAll().orderBy('plan').orderBy('platform').orderBy('realm').orderBy('address')

const placeOf = (row: Selectable<PlaceTable>): Place => ({
  address: addressOf(row),
  plan: row.plan,
  purpose: oneOf(purposes, row.purpose),
})
