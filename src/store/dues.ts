import type { Kysely } from 'kysely'
import type { Dues } from '#app/contracts/store/dues.ts'
import type { Tables } from '#store/tables/tables.ts'

export const dues = (db: Kysely<Tables>): Dues => ({
  async done(job, slot) {
    const row = await db
      .selectFrom('due')
      .select('at')
      .where('job', '=', job)
      .where('slot', '=', slot)
      .executeTakeFirst()
    return row !== undefined
  },
})
