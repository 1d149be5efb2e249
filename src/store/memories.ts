import type { Kysely } from 'kysely'
import type { Memories } from '#app/contracts/store/memories.ts'
import type { Tables } from '#store/tables/tables.ts'
import type { Write } from '#store/writer.ts'

export const memories = (db: Kysely<Tables>, write: Write): Memories => ({
  async get(platform, key) {
    const row = await db
      .selectFrom('adapter_memory')
      .select('value')
      .where('platform', '=', platform)
      .where('key', '=', key)
      .executeTakeFirst()
    return row?.value
  },
  set: (platform, key, value) => write((tx) => remember(tx, platform, key, value)),
  async startingWith(platform, prefix) {
    const rows = await db
      .selectFrom('adapter_memory')
      .select(['key', 'value'])
      .where('platform', '=', platform)
      // Not `like`: a prefix may hold its signs.
      .where('key', '>=', prefix)
      .where('key', '<', `${prefix}\u{10ffff}`)
      .orderBy('key')
      .execute()
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]))
  },
  setAll: (platform, values) =>
    write(async (tx) => {
      for (const [key, value] of Object.entries(values)) {
        if (value !== null) await remember(tx, platform, key, value)
        else await tx.deleteFrom('adapter_memory').where('platform', '=', platform).where('key', '=', key).execute()
      }
    }),
})

/** Writes one thing an adapter wants to know again. */
export async function remember(db: Kysely<Tables>, platform: string, key: string, value: string): Promise<void> {
  await db
    .insertInto('adapter_memory')
    .values({ platform, key, value })
    .onConflict((conflict) => conflict.columns(['platform', 'key']).doUpdateSet({ value }))
    .execute()
}
