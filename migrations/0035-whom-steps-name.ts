import type { Database, Dialect } from '#migrations/dialect.ts'
import { refuse } from '#migrations/refuse.ts'

/** With whom a step of a plan was coordinated, or which committee it lies with; it stays on record like the step. */
export async function up(db: Database, dialect: Dialect): Promise<void> {
  await db.schema.alterTable('plan_step').addColumn('whom', 'text').execute()
  const because = 'the steps of a plan stay on record'
  await refuse(db, dialect, { name: 'plan_step_whom_unchanged', table: 'plan_step', on: 'update of whom', because })
}
