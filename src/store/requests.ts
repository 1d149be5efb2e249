import type { Kysely, Selectable } from 'kysely'
import { lights } from '#domain/light.ts'
import { oneOf } from '#domain/one-of.ts'
import { type Request, requestStates } from '#domain/request.ts'
import type { Requests } from '#app/contracts/store/requests.ts'
import { inPortions } from '#store/in-portions.ts'
import type { RequestTable } from '#store/tables/rounds.ts'
import type { Tables } from '#store/tables/tables.ts'

export const requests = (db: Kysely<Tables>): Requests => ({
  async of(round) {
    const rows = await db.selectFrom('request').selectAll().where('round', '=', round).orderBy('subject').execute()
    return rows.map(requestOf)
  },
  async ofMeasure(measure) {
    const rows = await db
      .selectFrom('request')
      .innerJoin('round', 'round.id', 'request.round')
      .selectAll('request')
      .where('subject_kind', '=', 'measure')
      .where('subject', '=', measure)
      .orderBy('round.period_from')
      .orderBy('round.opens')
      .execute()
    return rows.map(requestOf)
  },
  async openOf(party) {
    const rows = await db
      .selectFrom('request')
      .selectAll()
      .where('party', '=', party)
      .where((eb) => eb.or([eb('state', '=', 'asked'), eb('query', 'is not', null), eb('reopened_at', 'is not', null)]))
      .orderBy('id')
      .execute()
    return rows.map(requestOf)
  },
  async byId(id) {
    const row = await db.selectFrom('request').selectAll().where('id', '=', id).executeTakeFirst()
    return row && requestOf(row)
  },
  async byIds(ids) {
    const rows = await inPortions(ids, (some) => db.selectFrom('request').selectAll().where('id', 'in', some).execute())
    return rows.map(requestOf)
  },
})

const requestOf = (row: Selectable<RequestTable>): Request => ({
  id: row.id,
  round: row.round,
  subjectKind: oneOf(['measure'], row.subject_kind),
  subject: row.subject,
  role: oneOf(['leads'], row.role),
  party: row.party,
  state: oneOf(requestStates, row.state),
  due: row.due,
  answer: row.answer,
  light: row.light === null ? null : oneOf(lights, row.light),
  step: row.step,
  remindedAt: row.reminded_at,
  reminders: row.reminders,
  reason: row.reason,
  declinedBy: row.declined_by,
  snoozedUntil: row.snoozed_until,
  query: row.query,
  reopenedAt: row.reopened_at,
  version: row.version,
})
