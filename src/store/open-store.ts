import type { Store } from '#app/contracts/store/store.ts'
import { createStore } from '#store/create-store.ts'
import { emptyLog } from '#store/empty-log.ts'
import { migrate } from '#store/migrate.ts'
import { openDatabase } from '#store/open-database.ts'
import { sqlite } from '#store/sqlite.ts'

/**
 * Opens a city's store in an SQLite file (or `:memory:`), creating and migrating it as needed. Refuses with a
 * `StoreRefusal`: an unusable path, a store newer than the program.
 */
export async function openStore(path: string): Promise<Store> {
  const db = openDatabase(sqlite(path))
  try {
    await migrate(db, 'sqlite', path)
    return createStore(db, () => emptyLog(db))
  } catch (error) {
    await db.destroy()
    throw error
  }
}
