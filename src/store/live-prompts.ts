import type { Kysely } from 'kysely'
import type { Outbox } from '#app/contracts/store/outbox.ts'
import type { Tables } from '#store/tables/tables.ts'
import type { Write } from '#store/writer.ts'

/** Which prompts are brought up to date, and what they say. */
export const livePrompts = (db: Kysely<Tables>, write: Write): Pick<Outbox, 'live' | 'shown' | 'show' | 'shownAt'> => ({
  live: (message, requests) =>
    write(async (tx) => {
      const rows = requests.map((request) => ({ request, message, shown: null }))
      if (rows.length === 0) return
      await tx
        .insertInto('live_prompt')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['request', 'message']).doNothing())
        .execute()
    }),
  async shown(message) {
    const row = await db.selectFrom('live_prompt').select('shown').where('message', '=', message).executeTakeFirst()
    return row?.shown ?? null
  },
  show: (message, shown) =>
    write(async (tx) => {
      if (shown === null) await tx.deleteFrom('live_prompt').where('message', '=', message).execute()
      else await tx.updateTable('live_prompt').set({ shown }).where('message', '=', message).execute()
    }),
  async shownAt({ platform, realm, id }, requests) {
    if (requests.length === 0) return new Set()
    const rows = await db
      .selectFrom('live_prompt')
      .innerJoin('delivery', 'delivery.message', 'live_prompt.message')
      .select('request')
      .where('request', 'in', requests)
      .where('platform', '=', platform)
      .where('realm', '=', realm)
      .where('address', '=', id)
      .where('state', '=', 'sent')
      .where('remote_ids', 'is not', null)
      .execute()
    return new Set(rows.map(({ request }) => request))
  },
})
