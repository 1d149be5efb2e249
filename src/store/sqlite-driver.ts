import type Sqlite from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, SqliteDriver } from 'kysely'
import { cachedStatements } from '#store/cached-statements.ts'

/** kysely's driver with statements prepared once, and transactions made for writing. */
export class WritingDriver extends SqliteDriver {
  readonly #database: Sqlite.Database

  constructor(database: Sqlite.Database) {
    super({ database: cachedStatements(database) })
    this.#database = database
  }

  /**
   * Asks for the write lock at once, so that a second process waits its turn; asking later would fail when that
   * process has written meanwhile.
   */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full disk ends a transaction by itself; failing to end it again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}
