import type { Handlers } from '#store/changes/handler.ts'
import { mustDelete } from '#store/stale.ts'

export const sessionChanges: Handlers<'session-set' | 'session-removed'> = {
  async 'session-set'(tx, { session: { id, title, day, cancelled, origin } }) {
    const row = { title, day, cancelled: cancelled ? 1 : 0, origin }
    await tx
      .insertInto('session')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return { subject: id, detail: { title, day, ...(cancelled && { state: 'cancelled' }) } }
  },

  async 'session-removed'(tx, { session }) {
    mustDelete(await tx.deleteFrom('session').where('id', '=', session).executeTakeFirst())
    return { subject: session }
  },
}
