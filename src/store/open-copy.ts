import type { Store } from '#app/contracts/store/store.ts'
import { createStore } from '#store/create-store.ts'
import { migrate } from '#store/migrate.ts'
import { openDatabase } from '#store/open-database.ts'
import { sqliteCopy } from '#store/sqlite.ts'

/** Opens a copy in memory of the store in an SQLite file, which itself is only read. Refuses as `openStore` does. */
export async function openCopy(path: string): Promise<Store> {
  const db = openDatabase(sqliteCopy(path))
  try {
    await migrate(db, 'sqlite', path)
    return createStore(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
}
