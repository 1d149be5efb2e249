import type { Database } from '#migrations/dialect.ts'

/** What comes in once a round is frozen, and what the coordination asks back and remarks. */
export async function up({ schema }: Database): Promise<void> {
  await schema
    .createTable('late_answer')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('request', 'text', (c) => c.notNull().references('request.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('author', 'text')
    .addColumn('behalf', 'text')
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('carried_from', 'text')
    .addColumn('unchanged_rounds', 'integer', (c) => c.notNull())
    .addColumn('light', 'text')
    .addColumn('percent', 'integer')
    .addColumn('fields', 'text', (c) => c.notNull())
    .addColumn('decision', 'text')
    .execute()
  await schema.createIndex('late_answer_request').on('late_answer').columns(['request', 'at']).execute()
  await schema
    .createTable('comment')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('request', 'text', (c) => c.notNull().references('request.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('author', 'text')
    .addColumn('put_to', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .execute()
  await schema.createIndex('comment_request').on('comment').columns(['request', 'at']).execute()
}
