import type { Database } from '#migrations/dialect.ts'

/** Tasks that are no measures, and which party carries on which. */
export async function up({ schema }: Database): Promise<void> {
  await schema
    .createTable('task')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('plan', 'text', (c) => c.notNull().references('plan.code'))
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('description', 'text', (c) => c.notNull())
    .addColumn('basis', 'text')
    .addColumn('field', 'text', (c) => c.references('field.id'))
    .addColumn('of_cdo', 'integer', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addUniqueConstraint('task_code', ['plan', 'code'])
    .execute()
  await schema
    .createTable('party_successor')
    .addColumn('old_party', 'text', (c) => c.notNull().references('party.id'))
    .addColumn('new_party', 'text', (c) => c.notNull().references('party.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('from_day', 'text', (c) => c.notNull())
    .addColumn('rank', 'integer', (c) => c.notNull())
    .addColumn('measures', 'text', (c) => c.notNull())
    .addColumn('done_at', 'text')
    .addPrimaryKeyConstraint('party_successor_key', ['old_party', 'new_party'])
    .execute()
  await schema.createIndex('request_party').on('request').column('party').execute()
}
