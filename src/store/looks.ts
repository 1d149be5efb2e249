import type { Kysely } from 'kysely'
import type { Looks } from '#app/contracts/store/looks.ts'
import type { Tables } from '#store/tables/tables.ts'

export const looks = (db: Kysely<Tables>): Looks => ({
  last: (person, plan) =>
    db.selectFrom('seen').selectAll().where('person', '=', person).where('plan', '=', plan).executeTakeFirst(),
})
