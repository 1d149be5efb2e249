import Sqlite from 'better-sqlite3'
import { StoreRefusal } from '#store/store-refusal.ts'

/**
 * Keeps a second bot away from a store until it is disposed or this process ends, however it ends: the operating
 * system holds the lock on the file at `path`, so no crash leaves one behind, as it would a file with a process id.
 * Reading and importing beside the bot stay possible. Refuses with a `StoreRefusal`: held already, an unusable path.
 */
export function lockStore(path: string): Disposable {
  let database: Sqlite.Database | undefined
  try {
    database = new Sqlite(path, { timeout: 0 })
    database.exec('begin exclusive')
  } catch (cause) {
    database?.close()
    const held = cause instanceof Sqlite.SqliteError && cause.code.startsWith('SQLITE_BUSY')
    throw new StoreRefusal(held ? 'in-use' : 'unusable', path, held ? 'is held' : 'cannot be locked', cause)
  }
  const lock = database
  return { [Symbol.dispose]: () => void lock.close() }
}
