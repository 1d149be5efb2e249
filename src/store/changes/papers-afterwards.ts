import { changePaper } from '#store/changes/papers.ts'
import type { Handlers } from '#store/changes/handler.ts'
import { mustChange } from '#store/stale.ts'

/** What follows a release: a paper is taken, gets its number, or turns out to have flaws. */
export const paperAfterwardsChanges: Handlers<'paper-received' | 'paper-numbered' | 'paper-flaws-told'> = {
  async 'paper-received'(tx, { paper, handedOver, was, version }) {
    const { no, level, place, state, by, at, reason } = handedOver
    const result = await tx
      .updateTable('paper_hand_over')
      .set({ state, person: by, at, reason })
      .where('paper', '=', paper)
      .where('no', '=', no)
      .where('level', '=', level)
      .where('platform', '=', place.platform)
      .where('realm', '=', place.realm)
      .where('address', '=', place.id)
      .where('state', '=', was)
      // Not of a paper that was withdrawn meanwhile.
      .where((eb) =>
        eb.exists(eb.selectFrom('paper').select('id').where('id', '=', paper).where('version', '=', version)),
      )
      .executeTakeFirst()
    mustChange(result)
    return { subject: paper, detail: { no, state } }
  },

  async 'paper-numbered'(tx, { entry, version }) {
    const { paper, number, fromNo, by, at } = entry
    await changePaper(tx, paper, version, {})
    await tx.insertInto('paper_number').values({ paper, number, from_no: fromNo, author: by, at }).execute()
    return { subject: paper, detail: { number, from: fromNo } }
  },

  async 'paper-flaws-told'(_tx, { paper, no }) {
    return { subject: paper, detail: { no } }
  },
}
