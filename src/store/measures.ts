import type { Kysely, Selectable } from 'kysely'
import { levels } from '#domain/level.ts'
import { type Measure, measureStates } from '#domain/measure.ts'
import { linkKinds, type MeasureLink } from '#domain/measure-link.ts'
import { oneOf } from '#domain/one-of.ts'
import type { Measures } from '#app/contracts/store/measures.ts'
import type { MeasureLinkTable, MeasureTable } from '#store/tables/plans.ts'
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
  async tasksOf(plan) {
    const rows = await db
      .selectFrom('task')
      .selectAll()
      .where('plan', '=', plan)
      .orderBy('position')
      .orderBy('code')
      .execute()
    return rows.map(({ of_cdo: ofCdo, ...task }) => ({ ...task, ofCdo: ofCdo === 1 }))
  },
  async turnsOf(measure) {
    const rows = await db.selectFrom('measure_turn').selectAll().where('measure', '=', measure).orderBy('at').execute()
    return rows.map(({ at, state, reason }) => ({ at, state: oneOf(measureStates, state), reason }))
  },
  async linksOf(plan) {
    const rows = await db
      .selectFrom('measure_link')
      .innerJoin('measure as origin', 'origin.id', 'measure_link.from_measure')
      .innerJoin('measure as successor', 'successor.id', 'measure_link.to_measure')
      .selectAll('measure_link')
      .where((eb) => eb.or([eb('origin.plan', '=', plan), eb('successor.plan', '=', plan)]))
      .orderBy('measure_link.at')
      .orderBy('from_measure')
      .orderBy('to_measure')
      .execute()
    return rows.map(linkOf)
  },
})

const linkOf = (row: Selectable<MeasureLinkTable>): MeasureLink => ({
  from: row.from_measure,
  to: row.to_measure,
  kind: oneOf(linkKinds, row.kind),
  at: row.at,
})

const measureOf = (row: Selectable<MeasureTable>): Measure => ({
  ...row,
  level: oneOf(levels, row.level),
  state: oneOf(measureStates, row.state),
})
