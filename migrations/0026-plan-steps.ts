import { type Database, type Dialect, numbered } from '#migrations/dialect.ts'
import { refuse } from '#migrations/refuse.ts'

/** The steps of plans through their life, which stay on record; those that were taken back at once do not count. */
export async function up(db: Database, dialect: Dialect): Promise<void> {
  const { schema } = db
  await schema
    .createTable('plan_step')
    .addColumn('seq', ...numbered(dialect))
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('plan', 'text', (c) => c.notNull().references('plan.code'))
    .addColumn('stage', 'text', (c) => c.notNull())
    .addColumn('was', 'text')
    .addColumn('on_day', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('author', 'text')
    .addColumn('number', 'text')
    .addColumn('paper', 'text', (c) => c.references('paper.id'))
    .addColumn('paper_no', 'integer')
    .addColumn('note', 'text')
    .addColumn('reason', 'text')
    .addColumn('following', 'text')
    .execute()
  await schema.createIndex('plan_step_plan').on('plan_step').column('plan').execute()
  await schema
    .createTable('plan_step_undone')
    .addColumn('step', 'text', (c) => c.primaryKey().references('plan_step.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()
  const because = 'the steps of a plan stay on record'
  await refuse(db, dialect, { name: 'plan_step_kept', table: 'plan_step', on: 'delete', because })
  const columns = 'seq, id, plan, stage, was, on_day, at, number, paper, paper_no, note, reason, following'
  await refuse(db, dialect, {
    name: 'plan_step_unchanged',
    table: 'plan_step',
    on: `update of ${columns}`,
    because,
  })
  await refuse(db, dialect, { name: 'plan_step_undone_kept', table: 'plan_step_undone', on: 'delete', because })
  await refuse(db, dialect, { name: 'plan_step_undone_unchanged', table: 'plan_step_undone', on: 'update', because })
}
