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
      const statement = statements.get(text) ?? database.prepare(immediate(text))
      statements.delete(text)
      statements.set(text, statement)
      if (statements.size > limit) statements.delete(oldest(statements))
      return statement
    },
  }
}

/**
 * We open transactions to write only. Asking for the write lock at once makes a second process wait its turn; asking
 * later would fail when that process has written meanwhile.
 */
const immediate = (text: string): string => (text === 'begin' ? 'begin immediate' : text)

const oldest = (statements: ReadonlyMap<string, Statement>): string => statements.keys().next().value ?? ''
