import type { Kysely } from 'kysely'
import type { Acts } from '#app/contracts/store/acts.ts'
import { fromJson } from '#store/json.ts'
import type { Tables } from '#store/tables/tables.ts'

export const acts = (db: Kysely<Tables>): Acts => ({
  async lastOf(person) {
    const row = await db.selectFrom('last_act').selectAll().where('person', '=', person).executeTakeFirst()
    return row && { person: row.person, at: row.at, told: fromJson(row.told), undo: fromJson(row.undo) }
  },
})
