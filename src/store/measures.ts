import type { Kysely, Selectable } from 'kysely'
import { levels } from '#domain/level.ts'
import { type Measure, measureStates } from '#domain/measure.ts'
import { oneOf } from '#domain/one-of.ts'
import type { Measures } from '#app/contracts/store/measures.ts'
import type { MeasureTable } from '#store/tables/plans.ts'
import type { Tables } from '#store/tables/tables.ts'

export const measures = (db: Kysely<Tables>): Measures => ({
  async of(plan) {
    const rows = await db
      .selectFrom('measure')
      .selectAll()
      .where('plan', '=', plan)
      .orderBy('position')
      .orderBy('code')
      .execute()
    return rows.map(measureOf)
  },
  fieldsOf: (plan) =>
    db.selectFrom('field').selectAll().where('plan', '=', plan).orderBy('position').orderBy('code').execute(),
})

const measureOf = (row: Selectable<MeasureTable>): Measure => ({
  ...row,
  level: oneOf(levels, row.level),
  state: oneOf(measureStates, row.state),
})
