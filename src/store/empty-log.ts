import { type Kysely, sql } from 'kysely'
import type { Tables } from '#store/tables/tables.ts'

/** Moves SQLite's log into its file and empties it: a log keeps what was written over. Waits for nobody who reads. */
export async function emptyLog(db: Kysely<Tables>): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db)
}
