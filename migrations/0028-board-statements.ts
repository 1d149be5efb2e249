import type { Database, Dialect } from '#migrations/dialect.ts'
import { refuse } from '#migrations/refuse.ts'

/** Groups of the advisory board have seats; the board is called for statements, and says something. */
export async function up(db: Database, dialect: Dialect): Promise<void> {
  const { schema } = db
  await schema.alterTable('party').addColumn('seats', 'integer').execute()
  await schema
    .createTable('board_call')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('plan', 'text', (c) => c.notNull().references('plan.code'))
    .addColumn('round', 'text', (c) => c.notNull().references('round.id'))
    .addColumn('board', 'text', (c) => c.notNull().references('party.id'))
    .addColumn('measure', 'text', (c) => c.references('measure.id'))
    .addColumn('question', 'text')
    .addColumn('called_by', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('due', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute()
  await schema.createIndex('board_call_plan').on('board_call').column('plan').execute()
  await schema
    .createTable('board_statement')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('call', 'text', (c) => c.notNull().references('board_call.id'))
    .addColumn('voice', 'text', (c) => c.notNull())
    .addColumn('board_group', 'text', (c) => c.references('party.id'))
    .addColumn('person', 'text')
    .addColumn('named', 'integer', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('entered_by', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('late', 'integer', (c) => c.notNull())
    .addColumn('left_out', 'text')
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute()
  await schema.createIndex('board_statement_call').on('board_statement').column('call').execute()
  await refuse(db, dialect, {
    name: 'board_statement_kept',
    table: 'board_statement',
    on: 'delete',
    because: 'what the board said stays',
  })
}
