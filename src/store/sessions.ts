import type { Kysely } from 'kysely'
import { oneOf } from '#domain/one-of.ts'
import { sessionOrigins } from '#domain/session.ts'
import type { Sessions } from '#app/contracts/store/sessions.ts'
import type { Tables } from '#store/tables/tables.ts'

export const sessions = (db: Kysely<Tables>): Sessions => ({
  async all() {
    const rows = await db.selectFrom('session').selectAll().orderBy('day').orderBy('title').orderBy('id').execute()
    return rows.map(({ cancelled, origin, ...session }) => ({
      ...session,
      cancelled: cancelled === 1,
      origin: oneOf(sessionOrigins, origin),
    }))
  },
})
