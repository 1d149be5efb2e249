import type { Kysely } from 'kysely'
import type { Answer } from '#domain/answer.ts'
import type { LateDecision } from '#domain/late-answer.ts'
import { answerHash } from '#store/answer-hash.ts'
import type { Handlers } from '#store/changes/handler.ts'
import { changeRequest, settled } from '#store/changes/requests.ts'
import { toJson } from '#store/json.ts'
import { mustChange, mustInsert, Stale } from '#store/stale.ts'
import type { Tables } from '#store/tables/tables.ts'

export const answerChanges: Handlers<'answered' | 'answer-withdrawn' | 'late-kept' | 'late-decided'> = {
  async answered(tx, { answer, version }) {
    await append(tx, answer)
    const { id, request, light, seq, source } = answer
    const present = { answer: id, light, state: 'answered', reason: null }
    await changeRequest(tx, request, version, { ...settled, ...present })
    return { subject: request, detail: { answer: id, seq, light, source } }
  },

  async 'answer-withdrawn'(tx, { request, answer, version }) {
    await changeRequest(tx, request, version, { answer: null, light: null, state: 'asked', withdrawn: answer })
    return { subject: request, detail: { answer } }
  },

  async 'late-kept'(tx, { late }) {
    await decideWaiting(tx, late.request, 'superseded')
    const { seq: _seq, late: _late, supplement: _supplement, ...row } = rowOf(late)
    await tx.insertInto('late_answer').values(row).execute()
    return { subject: late.request, detail: { late: late.id } }
  },

  async 'late-decided'(tx, { request, decision }) {
    mustChange(await decideWaiting(tx, request, decision))
    return { subject: request, detail: { decision } }
  },
}

const decideWaiting = (tx: Kysely<Tables>, request: string, decision: LateDecision) =>
  tx
    .updateTable('late_answer')
    .set({ decision })
    .where('request', '=', request)
    .where('decision', 'is', null)
    .executeTakeFirst()

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
