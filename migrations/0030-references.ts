import type { Database } from '#migrations/dialect.ts'

/** What measures build on: norms, networks, funded projects, examples. */
export async function up(db: Database): Promise<void> {
  await db.schema
    .createTable('measure_reference')
    .addColumn('measure', 'text', (c) => c.notNull().references('measure.id'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('url', 'text')
    .addColumn('position', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('measure_reference_key', ['measure', 'title'])
    .execute()
}
