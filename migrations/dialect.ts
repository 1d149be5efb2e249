import type { ColumnBuilderCallback, ColumnDataType, Kysely } from 'kysely'

/** What the two databases name differently. */
export type Dialect = 'sqlite' | 'postgres'

/** A database as a migration sees it: none of its tables is known by type, for the types are those of today. */
export type Database = Pick<Kysely<unknown>, 'schema' | 'getExecutor'>

/** Type and rule of a column that numbers its rows in the order in which they came. */
export const numbered = (dialect: Dialect): readonly [ColumnDataType, ColumnBuilderCallback] =>
  dialect === 'sqlite'
    ? ['integer', (column) => column.primaryKey().autoIncrement()]
    : ['serial', (column) => column.primaryKey()]

/** Type of a column that holds a file. */
export const bytes = (dialect: Dialect): ColumnDataType => (dialect === 'sqlite' ? 'blob' : 'bytea')
