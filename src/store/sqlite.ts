import Sqlite from 'better-sqlite3'
import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { WritingDriver } from '#store/sqlite-driver.ts'
import { StoreRefusal, type StoreRefusalReason } from '#store/store-refusal.ts'

/** As long as another process may hold the write lock, in milliseconds. */
const patience = 5000

/** Bytes 18 and 19 of a file's head say by which version of the log it is written and read: 1 is none. */
const journalVersions = [18, 20] as const
const withoutLog = 1

/** SQLite's `synchronous=FULL` as a number. */
const full = 2

/** An SQLite file (or `:memory:`) on which a commit that returned survives a power cut. Refuses an unusable path. */
export const sqlite = (path: string): Dialect => dialectOn(opened(path, () => new Sqlite(path, { timeout: patience })))

/** A copy in memory of an SQLite file as it is at this moment, commits not yet moved into it included. */
export const sqliteCopy = (path: string): Dialect => dialectOn(opened(path, () => new Sqlite(bytesOf(path))))

function bytesOf(path: string): Buffer {
  const file = new Sqlite(path, { readonly: true, timeout: patience })
  try {
    const bytes = file.serialize()
    // A database in memory keeps no log beside it, and is not opened if it says so.
    bytes.fill(withoutLog, ...journalVersions)
    return bytes
  } finally {
    file.close()
  }
}

function dialectOn(database: Sqlite.Database): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new WritingDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

function opened(path: string, open: () => Sqlite.Database): Sqlite.Database {
  let database: Sqlite.Database | undefined
  try {
    database = open()
    makeDurable(database)
    requireWritable(database)
    return database
  } catch (cause) {
    database?.close()
    throw refusal(path, cause)
  }
}

/** The library's default for this journal, NORMAL, may lose the last commits when the power fails. */
function makeDurable(database: Sqlite.Database): void {
  database.pragma('journal_mode = wal')
  database.pragma('synchronous = full')
  database.pragma('foreign_keys = on')
  // What is erased is not left lying in pages that are free.
  database.pragma('secure_delete = on')
  const synchronous = database.pragma('synchronous', { simple: true })
  if (synchronous !== full) throw new Error(`synchronous is ${String(synchronous)} instead of FULL`)
}

/** Only a real write tells: beginning one succeeds even on a file that may just be read. */
function requireWritable(database: Sqlite.Database): void {
  database.exec('begin immediate; pragma user_version = 0; rollback')
}

function refusal(path: string, cause: unknown): StoreRefusal {
  return new StoreRefusal(reasonOf(cause), path, cause instanceof Error ? cause.message : String(cause), cause)
}

function reasonOf(cause: unknown): StoreRefusalReason {
  const code = cause instanceof Sqlite.SqliteError ? cause.code : ''
  if (code.startsWith('SQLITE_BUSY')) return 'busy'
  return code === 'SQLITE_NOTADB' ? 'no-store' : 'unusable'
}
