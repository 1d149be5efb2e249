import type { Database } from '#migrations/dialect.ts'

/** The calendar: sessions of committees beside those that the city's file names. */
export async function up(db: Database): Promise<void> {
  await db.schema
    .createTable('session')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('cancelled', 'integer', (c) => c.notNull())
    .addColumn('origin', 'text', (c) => c.notNull())
    .execute()
}
