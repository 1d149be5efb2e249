import type { Kysely } from 'kysely'
import type { Audits } from '#app/contracts/store/audits.ts'
import type { Tables } from '#store/tables/tables.ts'

export const audits = (db: Kysely<Tables>): Audits => ({
  of: (subject) =>
    db
      .selectFrom('audit')
      .select(['at', 'actor', 'act', 'subject', 'detail'])
      .where('subject', '=', subject)
      .orderBy('seq')
      .execute(),
  latest: (subjects, offset, limit) =>
    db
      .selectFrom('audit')
      .select(['at', 'actor', 'act', 'subject', 'detail'])
      .where('subject', 'in', subjects)
      .orderBy('seq', 'desc')
      .limit(limit)
      .offset(offset)
      .execute(),
})
