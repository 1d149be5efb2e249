import type { Handlers } from '#store/changes/handler.ts'

export const followChanges: Handlers<'followed' | 'unfollowed'> = {
  async followed(tx, { person, measure }) {
    await tx
      .insertInto('follower')
      .values({ person, measure })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return { subject: measure }
  },

  async unfollowed(tx, { person, measure }) {
    await tx.deleteFrom('follower').where('person', '=', person).where('measure', '=', measure).execute()
    return { subject: measure }
  },
}
