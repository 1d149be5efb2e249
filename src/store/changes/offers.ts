import type { Handlers } from '#store/changes/handler.ts'
import { mustChange, mustInsert } from '#store/stale.ts'

export const offerChanges: Handlers<'offered' | 'offer-settled'> = {
  async offered(tx, { offer }) {
    const { id, measure, giver, taker, madeBy, at, state, version } = offer
    const result = await tx
      .insertInto('offer')
      .values({ id, measure, giver, taker, made_by: madeBy, at, state, version })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    mustInsert(result)
    return { subject: measure, detail: { offer: id, giver, taker } }
  },

  async 'offer-settled'(tx, { offer, state }) {
    const result = await tx
      .updateTable('offer')
      .set({ state, version: offer.version + 1 })
      .where('id', '=', offer.id)
      .where('version', '=', offer.version)
      .executeTakeFirst()
    mustChange(result)
    return { subject: offer.measure, detail: { offer: offer.id, state } }
  },
}
