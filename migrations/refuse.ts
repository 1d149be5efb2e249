import { sql } from 'kysely'
import type { Database, Dialect } from '#migrations/dialect.ts'

interface Refusal {
  /** Name of the trigger, unique in the database. */
  readonly name: string
  readonly table: string
  /** `update`, `delete`, or `update of` some columns. */
  readonly on: string
  /** Only for rows of which this holds; may speak of `old` and `new`. */
  readonly when?: string
  readonly because: string
}

/** Lets the database itself refuse what no program may do to a table. */
export async function refuse(db: Database, dialect: Dialect, refusal: Refusal): Promise<void> {
  const { name, table, on, because } = refusal
  const when = refusal.when === undefined ? '' : `when (${refusal.when})`
  if (dialect === 'sqlite') {
    const body = `begin select raise(abort, '${because}'); end`
    await sql.raw(`create trigger ${name} before ${on} on ${table} for each row ${when} ${body}`).execute(db)
    return
  }
  const body = `begin raise exception '${because}'; end`
  await sql.raw(`create function ${name}() returns trigger language plpgsql as $$ ${body} $$`).execute(db)
  const call = `for each row ${when} execute function ${name}()`
  await sql.raw(`create trigger ${name} before ${on} on ${table} ${call}`).execute(db)
}
