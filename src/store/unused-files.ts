import { type Kysely, sql } from 'kysely'
import { silent } from '#store/silent.ts'
import type { Tables } from '#store/tables/tables.ts'

/** Deletes what people were given of their own data: it is kept no longer than the message that carried it. */
export async function unusedFiles(tx: Kysely<Tables>): Promise<void> {
  const given = await tx
    .selectFrom('file')
    .select('sha512')
    .where('media_type', '=', 'application/json')
    .where('sha512', 'not in', tx.selectFrom('paper_file').select('sha512'))
    .execute()
  for (const { sha512 } of given) {
    const carried = await tx
      .selectFrom('message')
      .select('id')
      .where('content', '<>', sql.lit(silent))
      .where('content', 'like', `%${sha512}%`)
      .executeTakeFirst()
    if (!carried) await tx.deleteFrom('file').where('sha512', '=', sha512).execute()
  }
}
