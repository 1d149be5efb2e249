import type { Handlers } from '#store/changes/handler.ts'
import { mustChange, mustDelete } from '#store/stale.ts'

export const dutyChanges: Handlers<'duty-until' | 'duty-removed'> = {
  async 'duty-until'(tx, { duty: { id, until: was, subject, role }, until }) {
    const result = await tx
      .updateTable('duty')
      .set({ until_day: until })
      .where('id', '=', id)
      .where('until_day', was === null ? 'is' : '=', was)
      .executeTakeFirst()
    mustChange(result)
    return { subject: id, detail: { subject, role, until } }
  },

  async 'duty-removed'(tx, { duty: { id, until, subject, role } }) {
    const result = await tx
      .deleteFrom('duty')
      .where('id', '=', id)
      .where('until_day', until === null ? 'is' : '=', until)
      .executeTakeFirst()
    mustDelete(result)
    return { subject: id, detail: { subject, role } }
  },
}
