import Sqlite from 'better-sqlite3'
import { storeIn } from '#house/settings.ts'

/** The database in a data folder as someone sees it who goes past the program. */
export interface Database extends Disposable {
  run(statement: string, ...values: readonly unknown[]): void
  value(query: string): unknown
}

export function databaseIn(folder: string): Database {
  const database = new Sqlite(storeIn(folder))
  return {
    run: (statement, ...values) => void database.prepare(statement).run(...values),
    value: (query) => database.prepare(query).pluck().get(),
    [Symbol.dispose]: () => void database.close(),
  }
}
