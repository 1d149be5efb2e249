import type { Database } from '#migrations/dialect.ts'

/** What the reader of a notice about dates knew before it, as JSON; null in every other message. */
export async function up(db: Database): Promise<void> {
  await db.schema.alterTable('message').addColumn('knew', 'text').execute()
}
