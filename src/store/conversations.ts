import type { Kysely } from 'kysely'
import { oneOf } from '#domain/one-of.ts'
import type { Conversations } from '#app/contracts/store/conversations.ts'
import { fromJson } from '#store/json.ts'
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
})
