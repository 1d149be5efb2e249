import type { Database, Dialect } from '#migrations/dialect.ts'
import { refuse } from '#migrations/refuse.ts'

/** Why an answer to a draft was entered for a party that could have given it in chat; it stays on record like the answer. */
export async function up(db: Database, dialect: Dialect): Promise<void> {
  await db.schema.alterTable('signature').addColumn('because', 'text').execute()
  const because = 'what was signed stays on record'
  await refuse(db, dialect, {
    name: 'signature_because_unchanged',
    table: 'signature',
    on: 'update of because',
    because,
  })
}
