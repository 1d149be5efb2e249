import { type Kysely, sql } from 'kysely'
import type { Dialect } from '#migrations/dialect.ts'
import { type Migration, migrations } from '#store/migrations.ts'
import { StoreRefusal } from '#store/store-refusal.ts'
import type { Tables } from '#store/tables/tables.ts'

/** Chosen once; whoever migrates a PostgreSQL database takes this lock. */
const lock = 4_921_350_871

/**
 * Brings the database to the program's present shape in one transaction, so that a crash leaves the old shape or the
 * new one. Refuses a database that knows more than the program; `name` is what the refusal calls it.
 */
export async function migrate(
  db: Kysely<Tables>,
  dialect: Dialect,
  name: string,
  known: readonly Migration[] = migrations,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${lock})`.execute(tx)
    const applied = await appliedTo(tx)
    const unknown = applied.find((step) => !known.some((migration) => migration.name === step))
    if (unknown !== undefined)
      throw new StoreRefusal('newer', name, `has been through “${unknown}”, which is unknown here`)
    for (const migration of known.filter((step) => !applied.includes(step.name))) {
      await migration.up(tx, dialect)
      await tx.insertInto('migration').values({ name: migration.name }).execute()
    }
  })
}

async function appliedTo(db: Kysely<Tables>): Promise<readonly string[]> {
  await db.schema
    .createTable('migration')
    .ifNotExists()
    .addColumn('name', 'text', (c) => c.primaryKey().notNull())
    .execute()
  const rows = await db.selectFrom('migration').select('name').execute()
  return rows.map((row) => row.name)
}
