import type { Database, Dialect } from '#migrations/dialect.ts'
import { refuse } from '#migrations/refuse.ts'

/**
 * The facts of a paper's non-public part beside those of its public one, null where the plan has nothing that is not
 * public; and why a version was released although words that are not for its readers stand in it, as JSON.
 */
export async function up(db: Database, dialect: Dialect): Promise<void> {
  await db.schema.alterTable('paper_version').addColumn('facts_non_public', 'text').execute()
  await db.schema.alterTable('paper_version').addColumn('despite', 'text').execute()
  await refuse(db, dialect, {
    name: 'paper_version_non_public_unchanged',
    table: 'paper_version',
    on: 'update of facts_non_public',
    because: 'the facts of a version stay',
  })
}
