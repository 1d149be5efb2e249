import type { Handlers } from '#store/changes/handler.ts'

export const lookChanges: Handlers<'seen'> = {
  /** Not audited: nobody keeps a record of when people look. */
  async seen(tx, { look: { person, plan, at, since } }) {
    const row = { person, plan, at, since }
    await tx
      .insertInto('seen')
      .values(row)
      .onConflict((conflict) => conflict.columns(['person', 'plan']).doUpdateSet(row))
      .execute()
    return null
  },
}
