import type { Kysely } from 'kysely'
import type { Follows } from '#app/contracts/store/follows.ts'
import type { Tables } from '#store/tables/tables.ts'

export const follows = (db: Kysely<Tables>): Follows => ({
  async followersOf(measure) {
    const rows = await db
      .selectFrom('follower')
      .select('person')
      .where('measure', '=', measure)
      .orderBy('person')
      .execute()
    return rows.map(({ person }) => person)
  },
  async followedBy(person) {
    const rows = await db
      .selectFrom('follower')
      .select('measure')
      .where('person', '=', person)
      .orderBy('measure')
      .execute()
    return rows.map(({ measure }) => measure)
  },
})
