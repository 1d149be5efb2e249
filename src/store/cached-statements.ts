import type Sqlite from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

type Statement = ReturnType<SqliteDatabase['prepare']>

/**
 * The database, preparing each text once: kysely prepares at every call, which costs more than most reads. Keeps the
 * `limit` statements used last.
 */
export function cachedStatements(database: Sqlite.Database, limit = 300): SqliteDatabase {
  const statements = new Map<string, Statement>()
  return {
    close: () => void database.close(),
    prepare(text) {
      const statement = statements.get(text) ?? database.prepare(text)
      statements.delete(text)
      statements.set(text, statement)
      if (statements.size > limit) statements.delete(oldest(statements))
      return statement
    },
  }
}

const oldest = (statements: ReadonlyMap<string, Statement>): string => statements.keys().next().value ?? ''
