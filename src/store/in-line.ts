import type { Kysely } from 'kysely'
import { lanes } from '#app/contracts/message.ts'
import type { Outbox } from '#app/contracts/store/outbox.ts'
import { deliveries, deliveryOf } from '#store/deliveries.ts'
import { toJson } from '#store/json.ts'
import type { Tables } from '#store/tables/tables.ts'
import { unsent } from '#store/unsent.ts'
import type { Write } from '#store/writer.ts'

/** What of all that asks one person waits at one address, and who goes before whom there. */
export const inLine = (db: Kysely<Tables>, write: Write): Pick<Outbox, 'inLineWith' | 'lineUp'> => ({
  async inLineWith({ key, to: { platform, realm, id }, message: { to } }) {
    const rows = await deliveries(db)
      .where((eb) => eb.or([eb('delivery.state', '=', 'queued'), eb('key', '=', key)]))
      .where('parts_sent', '=', 0)
      .where('message.kind', 'in', ['prompt', 'reminder'])
      .where('recipient', '=', toJson(to))
      .where('platform', '=', platform)
      .where('realm', '=', realm)
      .where('address', '=', id)
      .where((eb) => eb.or([eb('blocked', 'is', null), eb('blocked', '<>', 'rights')]))
      .clearOrderBy()
      .orderBy('delivery.seq')
      .execute()
    return rows.map((row) => deliveryOf(row).message)
  },
  lineUp: (key, behind) =>
    write(async (tx) => {
      const other = await tx
        .selectFrom('delivery')
        .select(['attempts', 'not_before'])
        .where('key', '=', behind)
        .executeTakeFirst()
      // What was tried keeps its turn; what was not is passed by all that is due before it.
      const notBefore = other?.attempts === 0 ? other.not_before : null
      const set = { ...unsent, lane: lanes.indexOf('bulk'), not_before: notBefore }
      await tx.updateTable('delivery').set(set).where('key', '=', key).execute()
    }),
})
