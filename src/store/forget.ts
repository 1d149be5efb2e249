import { type Kysely, sql } from 'kysely'
import type { Instant } from '#domain/instant.ts'
import { goingOut } from '#store/going-out.ts'
import { silent } from '#store/silent.ts'
import { unusedFiles } from '#store/unused-files.ts'
import type { Tables } from '#store/tables/tables.ts'

/** Empties the messages from before these instants that are settled and still have words; returns how many. */
export async function forget(
  tx: Kysely<Tables>,
  before: { readonly replies: Instant; readonly others: Instant },
): Promise<number> {
  const result = await tx
    .updateTable('message')
    .set({ content: silent })
    // Written out, so that the index on what has words is used.
    .where('content', '<>', sql.lit(silent))
    .where((eb) =>
      eb.or([
        eb.and([eb('kind', '=', 'reply'), eb('at', '<', before.replies)]),
        eb.and([eb('kind', '<>', 'reply'), eb('at', '<', before.others)]),
      ]),
    )
    .where('at', '<', before.replies > before.others ? before.replies : before.others)
    .where((eb) => eb.not(goingOut(eb)))
    .executeTakeFirst()
  await unusedFiles(tx)
  return Number(result.numUpdatedRows)
}
