import type { Kysely, Selectable } from 'kysely'
import { type Motion, type MotionLink, motionLinkKinds, motionStates } from '#domain/motion.ts'
import { oneOf } from '#domain/one-of.ts'
import type { Motions } from '#app/contracts/store/motions.ts'
import { fromJson } from '#store/json.ts'
import type { MotionLinkTable, MotionTable } from '#store/tables/motions.ts'
import type { Tables } from '#store/tables/tables.ts'

export const motions = (db: Kysely<Tables>): Motions => ({
  async of(plan) {
    const [rows, links, answeredBy, alone] = await Promise.all([
      inOrder(db).where('plan', '=', plan).execute(),
      db
        .selectFrom('motion_link')
        .innerJoin('motion', 'motion.number', 'motion_link.later')
        .selectAll('motion_link')
        .where('motion.plan', '=', plan)
        .orderBy('later')
        .orderBy('earlier')
        .execute(),
      pointsOf(db, plan)
        .innerJoin('point_measure', 'point_measure.point', 'point.id')
        .innerJoin('measure', 'measure.id', 'point_measure.measure')
        .select(['point_measure.point', 'point_measure.measure'])
        .orderBy('measure.position')
        .orderBy('measure.code')
        .execute(),
      pointsOf(db, plan)
        .innerJoin('point_alone', 'point_alone.point', 'point.id')
        .select('point_alone.point')
        .execute(),
    ])
    return {
      motions: rows.map(motionOf),
      links: links.map(linkOf),
      answeredBy,
      alone: alone.map(({ point }) => point),
    }
  },
  async byNumber(number) {
    const row = await db.selectFrom('motion').selectAll().where('number', '=', number).executeTakeFirst()
    return row && motionOf(row)
  },
  async asked() {
    const handedOver = db
      .selectFrom('paper')
      .innerJoin('paper_hand_over as given', 'given.paper', 'paper.id')
      .select('paper.plan')
      .where('paper.state', '=', 'released')
      .where('given.state', '=', 'awaited')
    const rows = await inOrder(db)
      .where((eb) =>
        eb.or([eb('state', '=', 'asked'), eb.and([eb('state', '=', 'answered'), eb('number', 'in', handedOver)])]),
      )
      .execute()
    return rows.map(motionOf)
  },
})

const inOrder = (db: Kysely<Tables>) => db.selectFrom('motion').selectAll().orderBy('day').orderBy('number')

const pointsOf = (db: Kysely<Tables>, plan: string) =>
  db
    .selectFrom('motion')
    .innerJoin('measure as point', 'point.plan', 'motion.number')
    .where('motion.plan', '=', plan)
    .orderBy('motion.day')
    .orderBy('motion.number')
    .orderBy('point.position')

const motionOf = ({ answered_with: answeredWith, ...row }: Selectable<MotionTable>): Motion => ({
  ...row,
  groups: fromJson(row.groups),
  answeredWith,
  state: oneOf(motionStates, row.state),
})

const linkOf = (row: Selectable<MotionLinkTable>): MotionLink => ({ ...row, kind: oneOf(motionLinkKinds, row.kind) })
