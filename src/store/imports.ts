import type { Kysely } from 'kysely'
import type { Imports } from '#app/contracts/store/imports.ts'
import type { Tables } from '#store/tables/tables.ts'

export const imports = (db: Kysely<Tables>): Imports => ({
  all: () => db.selectFrom('imported').selectAll().orderBy('kind').orderBy('key').orderBy('field').execute(),
})
