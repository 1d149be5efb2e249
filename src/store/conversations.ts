import type { Kysely, Selectable } from 'kysely'
import { oneOf } from '#domain/one-of.ts'
import type { Conversations } from '#app/contracts/store/conversations.ts'
import { fromJson } from '#store/json.ts'
import type { Said } from '#app/contracts/said.ts'
import type { SaidTable } from '#store/tables/conversations.ts'
import type { Tables } from '#store/tables/tables.ts'

export const conversations = (db: Kysely<Tables>): Conversations => ({
  async dialogue(person, place) {
    const row = await db
      .selectFrom('dialogue')
      .selectAll()
      .where('person', '=', person)
      .where('place', '=', place)
      .executeTakeFirst()
    return row && { ...row, call: fromJson(row.call), mode: oneOf(['all', 'needed'], row.mode) }
  },
  async draft(person, request) {
    const row = await db
      .selectFrom('answer_draft')
      .select('args')
      .where('person', '=', person)
      .where('request', '=', request)
      .executeTakeFirst()
    return row && fromJson(row.args)
  },
  async draftsLike(person, start) {
    const rows = await db
      .selectFrom('answer_draft')
      .select(['request', 'args'])
      .where('person', '=', person)
      .orderBy('request')
      .execute()
    return rows.filter(({ request }) => request.startsWith(start)).map(({ args }) => fromJson(args))
  },
  async said({ platform, realm, id }, ref) {
    const row = await db
      .selectFrom('said')
      .selectAll()
      .where('platform', '=', platform)
      .where('realm', '=', realm)
      .where('address', '=', id)
      .where('ref', '=', ref)
      .executeTakeFirst()
    return row && saidOf(row)
  },
  async firstOf(person, answer) {
    const row = await db
      .selectFrom('said')
      .select('first_answer')
      .where('person', '=', person)
      .where('answer', '=', answer)
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst()
    return row?.first_answer ?? answer
  },
})

const saidOf = ({ platform, realm, address, request, put_off: putOff, ...row }: Selectable<SaidTable>): Said => ({
  place: { platform, realm, id: address },
  ref: row.ref,
  person: row.person,
  at: row.at,
  words: row.words,
  ...(request !== null && {
    became: {
      request,
      answer: row.answer,
      first: row.first_answer,
      asking: row.asking,
      questions: fromJson(row.questions),
      says: row.says ?? '',
    },
  }),
  ...(putOff !== null && { putOff }),
})
