import { type Kysely, sql } from 'kysely'
import type { Instant } from '#domain/instant.ts'
import { goingOut } from '#store/going-out.ts'
import { silent } from '#store/silent.ts'
import { unusedFiles } from '#store/unused-files.ts'
import type { Tables } from '#store/tables/tables.ts'

/**
 * Empties the messages from before these instants that are settled and still have words, and returns how many; what came
 * of people's words goes, too, unless their round is still open.
 */
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
  await forgetSaid(tx, before)
  return Number(result.numUpdatedRows)
}

async function forgetSaid(tx: Kysely<Tables>, before: { readonly replies: Instant; readonly others: Instant }) {
  await tx.deleteFrom('said').where('at', '<', before.replies).where('request', 'is', null).execute()
  await tx
    .deleteFrom('said')
    .where('at', '<', before.others)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('request')
            .innerJoin('round', 'round.id', 'request.round')
            .select('request.id')
            .whereRef('request.id', '=', 'said.request')
            .where('round.state', '=', 'open'),
        ),
      ),
    )
    .execute()
}
