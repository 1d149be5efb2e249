import { type Dialect, Kysely, type LogConfig } from 'kysely'
import { plainText } from '#store/plain-text.ts'
import type { Tables } from '#store/tables/tables.ts'

/** The tables over any of the two databases. `log` sees every statement. */
export const openDatabase = (dialect: Dialect, log: LogConfig = []): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: plainText(dialect), log })
