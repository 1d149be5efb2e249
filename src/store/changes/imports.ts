import type { Handlers } from '#store/changes/handler.ts'

export const importChanges: Handlers<'imported'> = {
  async imported(tx, { entries }) {
    for (const { kind, key, field, value } of entries) {
      await tx
        .insertInto('imported')
        .values({ kind, key, field, value })
        .onConflict((conflict) => conflict.columns(['kind', 'key', 'field']).doUpdateSet({ value }))
        .execute()
    }
    return { subject: 'import', detail: { entries: entries.length } }
  },
}
