import type { Kysely, Selectable } from 'kysely'
import { answerSources } from '#domain/answer.ts'
import { type LateAnswer, lateDecisions } from '#domain/late-answer.ts'
import { lights } from '#domain/light.ts'
import { oneOf } from '#domain/one-of.ts'
import type { LateAnswers } from '#app/contracts/store/late-answers.ts'
import { inPortions } from '#store/in-portions.ts'
import { fromJson } from '#store/json.ts'
import type { LateAnswerTable } from '#store/tables/rounds.ts'
import type { Tables } from '#store/tables/tables.ts'

export const lateAnswers = (db: Kysely<Tables>): LateAnswers => ({
  async waitingOf(round) {
    const rows = await db
      .selectFrom('late_answer')
      .innerJoin('request', 'request.id', 'late_answer.request')
      .selectAll('late_answer')
      .where('request.round', '=', round)
      .where('late_answer.decision', 'is', null)
      .orderBy('request.subject')
      .execute()
    return rows.map(lateAnswerOf)
  },
  async on(requests) {
    const rows = await inPortions(requests, (some) =>
      db.selectFrom('late_answer').selectAll().where('request', 'in', some).orderBy('at').orderBy('id').execute(),
    )
    return rows.map(lateAnswerOf)
  },
})

/** Its place among the revisions is not known before it is admitted. */
const lateAnswerOf = (row: Selectable<LateAnswerTable>): LateAnswer => ({
  answer: {
    id: row.id,
    request: row.request,
    seq: 0,
    at: row.at,
    author: row.author,
    behalf: row.behalf,
    source: oneOf(answerSources, row.source),
    carriedFrom: row.carried_from,
    unchangedRounds: row.unchanged_rounds,
    late: false,
    supplement: true,
    light: row.light === null ? null : oneOf(lights, row.light),
    percent: row.percent,
    fields: fromJson(row.fields),
  },
  decision: row.decision === null ? null : oneOf(lateDecisions, row.decision),
})
