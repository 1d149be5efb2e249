import type { Handlers } from '#store/changes/handler.ts'
import { toJson } from '#store/json.ts'
import { mustDelete } from '#store/stale.ts'

export const actChanges: Handlers<'act-noted' | 'act-undone'> = {
  async 'act-noted'(tx, { act: { person, at, told, undo } }) {
    const row = { person, at, told: toJson(told), undo: toJson(undo) }
    await tx
      .insertInto('last_act')
      .values(row)
      .onConflict((conflict) => conflict.column('person').doUpdateSet(row))
      .execute()
    return { subject: person, detail: 'act' in undo ? { act: undo.act } : { instead: undo.instead } }
  },

  async 'act-undone'(tx, { person, at }) {
    const result = await tx.deleteFrom('last_act').where('person', '=', person).where('at', '=', at).executeTakeFirst()
    mustDelete(result)
    return { subject: person }
  },
}
