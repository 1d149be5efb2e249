import type { Kysely } from 'kysely'
import { oneOf } from '#domain/one-of.ts'
import { referenceKinds } from '#domain/reference.ts'
import type { References } from '#app/contracts/store/references.ts'
import type { Tables } from '#store/tables/tables.ts'

export const references = (db: Kysely<Tables>): References => ({
  async of(plan) {
    const rows = await db
      .selectFrom('measure_reference')
      .innerJoin('measure', 'measure.id', 'measure_reference.measure')
      .selectAll('measure_reference')
      .where('measure.plan', '=', plan)
      .orderBy('measure.position')
      .orderBy('measure.code')
      .orderBy('measure_reference.position')
      .orderBy('measure_reference.title')
      .execute()
    return rows.map((row) => ({ ...row, kind: oneOf(referenceKinds, row.kind) }))
  },
})
