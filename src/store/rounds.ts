import type { Kysely, Selectable } from 'kysely'
import { oneOf } from '#domain/one-of.ts'
import { type Round, roundKinds, roundStates } from '#domain/round.ts'
import type { Rounds } from '#app/contracts/store/rounds.ts'
import { fromJson } from '#store/json.ts'
import type { RoundTable } from '#store/tables/rounds.ts'
import type { Tables } from '#store/tables/tables.ts'

export const rounds = (db: Kysely<Tables>): Rounds => ({
  async of(plan) {
    const rows = await db
      .selectFrom('round')
      .selectAll()
      .where('plan', '=', plan)
      .orderBy('period_from')
      .orderBy('period_to')
      .orderBy('opens')
      .execute()
    return rows.map(roundOf)
  },
  async byId(id) {
    const row = await db.selectFrom('round').selectAll().where('id', '=', id).executeTakeFirst()
    return row && roundOf(row)
  },
})

const roundOf = (row: Selectable<RoundTable>): Round => ({
  id: row.id,
  plan: row.plan,
  kind: oneOf(roundKinds, row.kind),
  label: row.label,
  periodFrom: row.period_from,
  periodTo: row.period_to,
  session: row.session,
  fileSession: row.file_session,
  opens: row.opens,
  due: row.due,
  grace: row.grace,
  closes: row.closes,
  draft: row.draft,
  paperDue: row.paper_due,
  questionnaire: fromJson(row.questionnaire),
  state: oneOf(roundStates, row.state),
  version: row.version,
})
