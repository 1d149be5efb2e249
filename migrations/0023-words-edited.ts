import { sql } from 'kysely'
import type { Database } from '#migrations/dialect.ts'

/**
 * In which revision words stood first, so that taking them back does not bring back what they said before an edit: of
 * what was said before this, the present one is as far back as is known. And the request whose reminder a sign puts off.
 */
export async function up(db: Database): Promise<void> {
  await db.schema.alterTable('said').addColumn('first_answer', 'text').execute()
  await db.schema.alterTable('said').addColumn('put_off', 'text').execute()
  await sql`update said set first_answer = answer`.execute(db)
}
