import type { Kysely, Selectable } from 'kysely'
import { oneOf } from '#domain/one-of.ts'
import { type Place, purposes } from '#app/contracts/account.ts'
import type { Directories } from '#app/contracts/store/directories.ts'
import { accountOf, accountsInOrder, addressOf, awaitedOf, reachableAccounts } from '#store/accounts.ts'
import { absenceOf, dutyOf, partyOf, personOf, roleOf, successionOf } from '#store/directory-rows.ts'
import type { PlaceTable } from '#store/tables/people.ts'
import type { Tables } from '#store/tables/tables.ts'

export const directories = (db: Kysely<Tables>): Directories => ({
  async read() {
    const [parties, people, duties, roles, absences, reachable, awaited, closed, homes] = await Promise.all([
      db.selectFrom('party').selectAll().orderBy('id').execute(),
      db.selectFrom('person').selectAll().orderBy('id').execute(),
      db.selectFrom('duty').selectAll().orderBy('id').execute(),
      db.selectFrom('role').selectAll().orderBy('person').orderBy('role').execute(),
      db.selectFrom('absence').selectAll().orderBy('person').orderBy('from_day').execute(),
      peopleOf(reachableAccounts(db)),
      db.selectFrom('awaited_account').select('person').execute(),
      closedOn(db),
      db.selectFrom('motion').select(['number', 'plan']).execute(),
    ])
    return {
      parties: parties.map(partyOf),
      people: people.map(personOf),
      duties: duties.map(dutyOf),
      roles: roles.map(roleOf),
      absences: absences.map(absenceOf),
      unreachable: new Set(people.map(({ id }) => id).filter((id) => !reachable.has(id))),
      awaited: new Set(awaited.map(({ person }) => person)),
      closed,
      homes: new Map(homes.map(({ number, plan }) => [number, plan])),
    }
  },
  successions: () => successions(db),
  async personAt({ platform, realm, id }) {
    const row = await db
      .selectFrom('account')
      .innerJoin('person', 'person.id', 'account.person')
      .selectAll('person')
      .where('platform', '=', platform)
      .where('realm', '=', realm)
      .where('address', '=', id)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    return row && personOf(row)
  },
  async accountsOf(person) {
    const rows = await reachableAccounts(db).where('person', '=', person).execute()
    return rows.map(accountOf)
  },
  async accounts() {
    const rows = await accountsInOrder(db).execute()
    return rows.map(accountOf)
  },
  async awaited() {
    const rows = await db.selectFrom('awaited_account').selectAll().orderBy('person').orderBy('platform').execute()
    return rows.map(awaitedOf)
  },
  async placesFor(plan, purpose) {
    const home = await homeOf(db, plan)
    const rows = await placesInOrder(db).where('plan', '=', home).where('purpose', '=', purpose).execute()
    return rows.map(placeOf)
  },
  async places() {
    const rows = await placesInOrder(db).execute()
    return rows.map(placeOf)
  },
})

async function successions(db: Kysely<Tables>): ReturnType<Directories['successions']> {
  const rows = await db
    .selectFrom('party_successor')
    .selectAll()
    .orderBy('from_day')
    .orderBy('rank')
    .orderBy('old_party')
    .orderBy('new_party')
    .execute()
  return rows.map(successionOf)
}

/** The plan that a motion concerns, by the code of the plan that its points make; of any other plan itself. */
async function homeOf(db: Kysely<Tables>, plan: string): Promise<string> {
  const motion = await db.selectFrom('motion').select('plan').where('number', '=', plan).executeTakeFirst()
  return motion?.plan ?? plan
}

const peopleOf = async (accounts: ReturnType<typeof reachableAccounts>): Promise<ReadonlySet<string>> =>
  new Set((await accounts.execute()).map(({ person }) => person))

/** Who has a closed account on a platform, and no open one there. */
async function closedOn(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('account')
    .select('person')
    .where('closed_at', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('account as other')
            .select('other.person')
            .whereRef('other.person', '=', 'account.person')
            .whereRef('other.platform', '=', 'account.platform')
            .where('other.closed_at', 'is', null),
        ),
      ),
    )
    .execute()
  return new Set(rows.map(({ person }) => person))
}

const placesInOrder = (db: Kysely<Tables>) =>
  db.selectFrom('place').selectAll().orderBy('plan').orderBy('platform').orderBy('realm').orderBy('address')

const placeOf = (row: Selectable<PlaceTable>): Place => ({
  address: addressOf(row),
  plan: row.plan,
  purpose: oneOf(purposes, row.purpose),
})
