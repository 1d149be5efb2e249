import type { Kysely, Selectable } from 'kysely'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Inbox, InboxEntry } from '#app/contracts/store/inbox.ts'
import { fromJson, toJson } from '#store/json.ts'
import { remember } from '#store/memories.ts'
import type { InboxTable } from '#store/tables/conversations.ts'
import type { Tables } from '#store/tables/tables.ts'
import type { Write } from '#store/writer.ts'

export const inbox = (db: Kysely<Tables>, write: Write): Inbox => ({
  take: (platform, batch, cursor) =>
    write(async (tx) => {
      const entries: (InboxEntry | undefined)[] = []
      for (const incoming of batch) entries.push(await takeOne(tx, platform, incoming))
      if (cursor !== undefined) await remember(tx, platform, 'cursor', cursor)
      return entries
    }),
  async waiting() {
    const rows = await db.selectFrom('inbox').selectAll().where('state', '=', 'waiting').orderBy('id').execute()
    return rows.map(entryOf)
  },
  failed: (id) =>
    write(async (tx) => {
      const row = await tx
        .updateTable('inbox')
        .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
        .where('id', '=', id)
        .returning('attempts')
        .executeTakeFirstOrThrow()
      return row.attempts
    }),
})

async function takeOne(tx: Kysely<Tables>, platform: string, incoming: Incoming): Promise<InboxEntry | undefined> {
  const { key } = incoming
  const taken = await tx
    .insertInto('inbox')
    .values({ platform, key, state: 'waiting', incoming: toJson(incoming), attempts: 0 })
    .onConflict((conflict) => conflict.columns(['platform', 'key']).doNothing())
    .returningAll()
    .executeTakeFirst()
  if (taken !== undefined) return entryOf(taken)
  const known = await tx
    .selectFrom('inbox')
    .selectAll()
    .where('platform', '=', platform)
    .where('key', '=', key)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return known && entryOf(known)
}

const entryOf = (row: Selectable<InboxTable>): InboxEntry => ({
  id: row.id,
  platform: row.platform,
  incoming: fromJson(row.incoming),
  attempts: row.attempts,
})
