import type { Handlers } from '#store/changes/handler.ts'
import { toJson } from '#store/json.ts'

type Kinds = 'draft-kept' | 'draft-dropped' | 'dialogue-at' | 'dialogue-ended' | 'said-noted' | 'said-became'

export const conversationChanges: Handlers<Kinds> = {
  async 'draft-kept'(tx, { person, request, args }) {
    const row = { person, request, args: toJson(args) }
    await tx
      .insertInto('answer_draft')
      .values(row)
      .onConflict((conflict) => conflict.columns(['person', 'request']).doUpdateSet(row))
      .execute()
    return { subject: request }
  },

  async 'draft-dropped'(tx, { person, request }) {
    await tx.deleteFrom('answer_draft').where('person', '=', person).where('request', '=', request).execute()
    return { subject: request }
  },

  async 'dialogue-at'(tx, { dialogue }) {
    const { person, place, call, asking, mode, since } = dialogue
    const row = { person, place, call: toJson(call), asking, mode, since }
    await tx
      .insertInto('dialogue')
      .values(row)
      .onConflict((conflict) => conflict.columns(['person', 'place']).doUpdateSet(row))
      .execute()
    return { subject: person, detail: { word: call.word, asking } }
  },

  async 'dialogue-ended'(tx, { person, place }) {
    await tx.deleteFrom('dialogue').where('person', '=', person).where('place', '=', place).execute()
    return { subject: person }
  },

  /** Not audited: what came of it is. */
  async 'said-noted'(tx, { said: { place, became, ref, person, at, words, putOff = null } }) {
    const { platform, realm, id: address } = place
    const { request = null, answer = null, first = null, asking = null, questions = [], says = null } = became ?? {}
    const of = { request, answer, first_answer: first, asking, questions: toJson(questions), says }
    const now = { person, at, words, ...of, put_off: putOff }
    await tx
      .insertInto('said')
      .values({ platform, realm, address, ref, ...now })
      .onConflict((conflict) => conflict.columns(['platform', 'realm', 'address', 'ref']).doUpdateSet(now))
      .execute()
    return null
  },

  async 'said-became'(tx, { person, request, was, answer }) {
    await tx
      .updateTable('said')
      .set(({ fn, val }) => ({ answer, first_answer: fn.coalesce('first_answer', val(answer)) }))
      .where('person', '=', person)
      .where('request', '=', request)
      .where('answer', was === null ? 'is' : '=', was)
      .execute()
    return null
  },
}
