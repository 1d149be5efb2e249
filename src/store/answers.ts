import type { Kysely, Selectable } from 'kysely'
import { type Answer, answerSources } from '#domain/answer.ts'
import { lights } from '#domain/light.ts'
import { oneOf } from '#domain/one-of.ts'
import type { Answers } from '#app/contracts/store/answers.ts'
import { brokenChains } from '#store/broken-chains.ts'
import { inPortions } from '#store/in-portions.ts'
import { fromJson } from '#store/json.ts'
import { rebuildRequests, strayRequests } from '#store/rebuild-requests.ts'
import type { AnswerTable } from '#store/tables/rounds.ts'
import type { Tables } from '#store/tables/tables.ts'
import type { Write } from '#store/writer.ts'

export const answers = (db: Kysely<Tables>, write: Write): Answers => ({
  async byIds(ids) {
    const rows = await inPortions(ids, (some) => db.selectFrom('answer').selectAll().where('id', 'in', some).execute())
    return rows.map(answerOf)
  },
  async presentOf(round) {
    const rows = await db
      .selectFrom('request')
      .innerJoin('answer', 'answer.id', 'request.answer')
      .selectAll('answer')
      .where('request.round', '=', round)
      .orderBy('request.subject')
      .execute()
    return rows.map(answerOf)
  },
  async revisionsOf(request) {
    const rows = await db.selectFrom('answer').selectAll().where('request', '=', request).orderBy('seq').execute()
    return rows.map(answerOf)
  },
  async withdrawn(request) {
    const row = await db.selectFrom('request').select('withdrawn').where('id', '=', request).executeTakeFirst()
    return row?.withdrawn ?? null
  },
  broken: () => brokenChains(db),
  astray: async () => (await strayRequests(db)).length,
  rebuild: () => write(rebuildRequests),
})

const answerOf = (row: Selectable<AnswerTable>): Answer => ({
  id: row.id,
  request: row.request,
  seq: row.seq,
  at: row.at,
  author: row.author,
  behalf: row.behalf,
  source: oneOf(answerSources, row.source),
  carriedFrom: row.carried_from,
  unchangedRounds: row.unchanged_rounds,
  late: row.late === 1,
  supplement: row.supplement === 1,
  light: row.light === null ? null : oneOf(lights, row.light),
  percent: row.percent,
  fields: fromJson(row.fields),
})
