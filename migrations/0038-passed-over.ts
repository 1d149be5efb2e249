import type { Database, Dialect } from '#migrations/dialect.ts'
import { refuse } from '#migrations/refuse.ts'

/** Whose signatures a decision passes over, and the refusals it knew of; decisions from before this pass over nobody any more. */
export async function up(db: Database, dialect: Dialect): Promise<void> {
  await db.schema.alterTable('signature_overrule').addColumn('passed', 'text').execute()
  const because = 'what was signed stays on record'
  await refuse(db, dialect, {
    name: 'signature_overrule_passed_unchanged',
    table: 'signature_overrule',
    on: 'update of passed',
    because,
  })
}
