import type { Database, Dialect } from '#migrations/dialect.ts'
import { refuse } from '#migrations/refuse.ts'

/** What a request and an answer carry of decisions beside the answer itself, and who has left the city. */
export async function up(db: Database, dialect: Dialect): Promise<void> {
  const { schema } = db
  await schema.alterTable('person').addColumn('left_on', 'text').execute()
  for (const column of ['reason', 'declined_by', 'snoozed_until', 'query', 'reopened_at']) {
    await schema.alterTable('request').addColumn(column, 'text').execute()
  }
  await schema
    .alterTable('answer')
    .addColumn('supplement', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  await refuse(db, dialect, {
    name: 'answer_supplement_unchanged',
    table: 'answer',
    on: 'update of supplement',
    because: 'answers are append-only',
  })
}
