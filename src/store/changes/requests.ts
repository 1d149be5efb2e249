import type { Kysely, Updateable } from 'kysely'
import type { Request } from '#domain/request.ts'
import type { Handlers } from '#store/changes/handler.ts'
import { mustChange, mustDelete, mustInsert, Stale } from '#store/stale.ts'
import type { RequestTable } from '#store/tables/rounds.ts'
import type { Tables } from '#store/tables/tables.ts'

type Kinds =
  | 'asked'
  | 'request-restored'
  | 'declined'
  | 'request-state'
  | 'request-due'
  | 'excused'
  | 'reopened'
  | 'request-settled'
  | 'reminded'
  | 'reminder-put-off'
  | 'reminder-as-planned'
  | 'request-assigned'
  | 'request-taken-up'
  | 'request-removed'

export const requestChanges: Handlers<Kinds> = {
  async asked(tx, { request }) {
    const result = await tx
      .insertInto('request')
      .values({ id: request.id, ...rowOf(request), version: request.version })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    mustInsert(result)
    return { subject: request.id, detail: { round: request.round, subject: request.subject } }
  },

  async 'request-restored'(tx, { request, version }) {
    await changeRequest(tx, request.id, version, rowOf(request))
    return { subject: request.id, detail: { state: request.state } }
  },

  async 'request-state'(tx, { request, state, version }) {
    await changeRequest(tx, request, version, { state, reason: null })
    return { subject: request, detail: { state } }
  },

  async 'request-due'(tx, { request, due, step, version }) {
    await changeRequest(tx, request, version, { due, ...(step !== undefined && { step }) })
    return { subject: request, detail: { due } }
  },

  async excused(tx, { request, reason, version }) {
    await changeRequest(tx, request, version, { state: 'excused', reason })
    return { subject: request }
  },

  async reopened(tx, { request, at, version }) {
    await changeRequest(tx, request, version, { reopened_at: at })
    return { subject: request }
  },

  async 'request-settled'(tx, { request, version }) {
    await changeRequest(tx, request, version, settled)
    return { subject: request }
  },

  async reminded(tx, { request, step, person, at, message, version }) {
    await changeRequest(tx, request, version, { step, reminded_at: at })
    const oneMore = tx.updateTable('request').set((eb) => ({ reminders: eb('reminders', '+', 1) }))
    await oneMore.where('id', '=', request).execute()
    return { subject: request, detail: { step, person, message } }
  },

  async 'reminder-put-off'(tx, { request, until, version }) {
    await changeRequest(tx, request, version, { snoozed_until: until })
    return { subject: request, detail: { until } }
  },

  async 'reminder-as-planned'(tx, { request, version }) {
    await changeRequest(tx, request, version, { snoozed_until: null })
    return { subject: request }
  },

  async declined(tx, { request, by, version }) {
    await changeRequest(tx, request, version, { declined_by: by })
    return { subject: request, detail: { by } }
  },

  async 'request-assigned'(tx, { request, party, declinedBy, remindedAt, version }) {
    const set = { party, declined_by: declinedBy, snoozed_until: null, reminded_at: remindedAt }
    await changeRequest(tx, request, version, set)
    return { subject: request, detail: { party } }
  },

  async 'request-taken-up'(tx, { request, state, reason, version }) {
    await changeRequest(tx, request, version, { state, reason })
    return { subject: request, detail: { state } }
  },

  async 'request-removed'(tx, { request }) {
    const answer = await tx.selectFrom('answer').select('id').where('request', '=', request).limit(1).executeTakeFirst()
    if (answer) throw new Stale()
    await tx.deleteFrom('answer_draft').where('request', '=', request).execute()
    await tx.deleteFrom('said').where('request', '=', request).execute()
    mustDelete(await tx.deleteFrom('request').where('id', '=', request).executeTakeFirst())
    return { subject: request }
  },
}

/** Nothing is awaited of the request any more. */
export const settled = { query: null, reopened_at: null, declined_by: null } as const
const rowOf = (request: Request) => ({
  round: request.round,
  subject_kind: request.subjectKind,
  subject: request.subject,
  role: request.role,
  party: request.party,
  state: request.state,
  due: request.due,
  answer: request.answer,
  light: request.light,
  step: request.step,
  reminded_at: request.remindedAt,
  reminders: request.reminders,
  reason: request.reason,
  declined_by: request.declinedBy,
  snoozed_until: request.snoozedUntil,
  query: request.query,
  reopened_at: request.reopenedAt,
})

/** Changes a request that is still as it was read; stale otherwise. */
export async function changeRequest(
  tx: Kysely<Tables>,
  id: string,
  version: number,
  set: Updateable<RequestTable>,
): Promise<void> {
  const result = await tx
    .updateTable('request')
    .set({ ...set, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  mustChange(result)
}
