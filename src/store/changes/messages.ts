import type { Kysely } from 'kysely'
import type { Handlers } from '#store/changes/handler.ts'
import { mustChange } from '#store/stale.ts'
import type { Tables } from '#store/tables/tables.ts'

/** Not audited: what was decided is, and so is what is said instead. */
export const messageChanges: Handlers<'message-withdrawn' | 'message-relied-on'> = {
  async 'message-withdrawn'(tx, { message }) {
    mustChange(await setUnsent(tx, message, 'cancelled'))
    return null
  },

  async 'message-relied-on'(tx, { message }) {
    mustChange(await setUnsent(tx, message, 'queued'))
    return null
  },
}

const setUnsent = (tx: Kysely<Tables>, message: string, state: 'cancelled' | 'queued') =>
  tx
    .updateTable('delivery')
    .set({ state })
    .where('message', '=', message)
    .where('state', '=', 'queued')
    .where('parts_sent', '=', 0)
    .executeTakeFirst()
