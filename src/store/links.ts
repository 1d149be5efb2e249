import type { Kysely } from 'kysely'
import type { Links } from '#app/contracts/store/links.ts'
import type { Tables } from '#store/tables/tables.ts'

export const links = (db: Kysely<Tables>): Links => ({
  async codeWith(hash) {
    const row = await db.selectFrom('link_code').selectAll().where('hash', '=', hash).executeTakeFirst()
    return row && { person: row.person, hash, madeBy: row.made_by, expires: row.expires }
  },
  async tries({ platform, realm, id }, since) {
    const rows = await db
      .selectFrom('stranger_try')
      .select('kind')
      .where('platform', '=', platform)
      .where('realm', '=', realm)
      .where('address', '=', id)
      .where('at', '>', since)
      .execute()
    return {
      guesses: rows.filter(({ kind }) => kind === 'guess').length,
      told: rows.some(({ kind }) => kind === 'told'),
    }
  },
})
