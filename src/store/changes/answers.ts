import type { Kysely } from 'kysely'
import type { Answer } from '#domain/answer.ts'
import { answerHash } from '#store/answer-hash.ts'
import type { Handlers } from '#store/changes/handler.ts'
import { changeRequest } from '#store/changes/requests.ts'
import { toJson } from '#store/json.ts'
import { mustInsert, Stale } from '#store/stale.ts'
import type { Tables } from '#store/tables/tables.ts'

export const answerChanges: Handlers<'answered'> = {
  async answered(tx, { answer, version }) {
    await append(tx, answer)
    const { id, request, light, seq, source } = answer
    await changeRequest(tx, request, version, { answer: id, light, state: 'answered' })
    return { subject: request, detail: { answer: id, seq, light, source } }
  },
}

/** Adds the next link to the request's chain; any other than the next is stale. */
async function append(tx: Kysely<Tables>, answer: Answer): Promise<void> {
  const last = await tx
    .selectFrom('answer')
    .select(['seq', 'hash'])
    .where('request', '=', answer.request)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (answer.seq !== (last?.seq ?? 0) + 1) throw new Stale()
  const row = rowOf(answer)
  const result = await tx
    .insertInto('answer')
    .values({ ...row, hash: answerHash(last?.hash ?? '', row) })
    .onConflict((conflict) => conflict.columns(['request', 'seq']).doNothing())
    .executeTakeFirst()
  mustInsert(result)
}

const rowOf = (answer: Answer) => ({
  id: answer.id,
  request: answer.request,
  seq: answer.seq,
  at: answer.at,
  author: answer.author,
  behalf: answer.behalf,
  source: answer.source,
  carried_from: answer.carriedFrom,
  unchanged_rounds: answer.unchangedRounds,
  late: answer.late ? 1 : 0,
  supplement: answer.supplement ? 1 : 0,
  light: answer.light,
  percent: answer.percent,
  fields: toJson(answer.fields),
})
