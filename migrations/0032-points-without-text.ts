import type { Database } from '#migrations/dialect.ts'

/** The points that a statement was released without a text on, and why. */
export async function up(db: Database): Promise<void> {
  await db.schema.alterTable('paper_version').addColumn('without', 'text').execute()
}
