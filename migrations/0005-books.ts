import { type Database, type Dialect, numbered } from '#migrations/dialect.ts'

/** The store's own books: what was done when, what was decided by whom, what imports wrote, what this store is. */
export async function up({ schema }: Database, dialect: Dialect): Promise<void> {
  await schema
    .createTable('due')
    .addColumn('job', 'text', (c) => c.notNull())
    .addColumn('slot', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('due_key', ['job', 'slot'])
    .execute()
  await schema
    .createTable('audit')
    .addColumn('seq', ...numbered(dialect))
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('actor', 'text')
    .addColumn('act', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('detail', 'text', (c) => c.notNull())
    .execute()
  await schema.createIndex('audit_subject').on('audit').columns(['subject', 'seq']).execute()
  await schema
    .createTable('imported')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('field', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('imported_key', ['kind', 'key', 'field'])
    .execute()
  await schema
    .createTable('about')
    .addColumn('key', 'text', (c) => c.primaryKey().notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute()
}
