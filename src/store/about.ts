import type { Kysely } from 'kysely'
import type { Store } from '#app/contracts/store/store.ts'
import type { Tables } from '#store/tables/tables.ts'
import type { Write } from '#store/writer.ts'

/** Facts about the store itself. */
export const about = (db: Kysely<Tables>, write: Write): Pick<Store, 'about' | 'note'> => ({
  async about(key) {
    const row = await db.selectFrom('about').select('value').where('key', '=', key).executeTakeFirst()
    return row?.value
  },
  note: (key, value) =>
    write(async (tx) => {
      await tx
        .insertInto('about')
        .values({ key, value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute()
    }),
})
