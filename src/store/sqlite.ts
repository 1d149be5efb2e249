import Sqlite from 'better-sqlite3'
import { type Dialect, SqliteDialect } from 'kysely'
import { cachedStatements } from '#store/cached-statements.ts'
import { StoreRefusal } from '#store/store-refusal.ts'

/** As long as another process may hold the write lock, in milliseconds. */
const patience = 5000

/** SQLite's `synchronous=FULL` as a number. */
const full = 2

/** An SQLite file (or `:memory:`) on which a commit that returned survives a power cut. Refuses an unusable path. */
export function sqlite(path: string): Dialect {
  return new SqliteDialect({ database: cachedStatements(opened(path)) })
}

function opened(path: string): Sqlite.Database {
  let database: Sqlite.Database | undefined
  try {
    database = new Sqlite(path, { timeout: patience })
    makeDurable(database)
    requireWritable(database)
    return database
  } catch (cause) {
    database?.close()
    throw unusable(path, cause)
  }
}

/** The library's default for this journal, NORMAL, may lose the last commits when the power fails. */
function makeDurable(database: Sqlite.Database): void {
  database.pragma('journal_mode = wal')
  database.pragma('synchronous = full')
  database.pragma('foreign_keys = on')
  const synchronous = database.pragma('synchronous', { simple: true })
  if (synchronous !== full) throw new Error(`synchronous is ${String(synchronous)} instead of FULL`)
}

function requireWritable(database: Sqlite.Database): void {
  database.exec('begin immediate; rollback')
}

const unusable = (path: string, cause: unknown): StoreRefusal =>
  new StoreRefusal(
    'unusable',
    `The store ${path} cannot be written (${cause instanceof Error ? cause.message : String(cause)}): ` +
      'its folder must exist, the account that runs Masterplan must be allowed to write there, and the file, if ' +
      'there is one, must be a store.',
    cause,
  )
