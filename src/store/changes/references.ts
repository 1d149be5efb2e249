import type { Handlers } from '#store/changes/handler.ts'
import { mustDelete } from '#store/stale.ts'

export const referenceChanges: Handlers<'reference-set' | 'reference-dropped'> = {
  async 'reference-set'(tx, { reference: { measure, title, kind, url, position } }) {
    const row = { kind, url, position }
    await tx
      .insertInto('measure_reference')
      .values({ measure, title, ...row })
      .onConflict((conflict) => conflict.columns(['measure', 'title']).doUpdateSet(row))
      .execute()
    return { subject: measure, detail: { kind } }
  },

  async 'reference-dropped'(tx, { reference: { measure, title } }) {
    const result = await tx
      .deleteFrom('measure_reference')
      .where('measure', '=', measure)
      .where('title', '=', title)
      .executeTakeFirst()
    mustDelete(result)
    return { subject: measure }
  },
}
