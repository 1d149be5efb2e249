import type { Kysely, Updateable } from 'kysely'
import type { Handlers } from '#store/changes/handler.ts'
import { mustChange, mustInsert } from '#store/stale.ts'
import type { RequestTable } from '#store/tables/rounds.ts'
import type { Tables } from '#store/tables/tables.ts'

export const requestChanges: Handlers<'asked' | 'request-state' | 'request-due' | 'reminded'> = {
  async asked(tx, { request }) {
    const result = await tx
      .insertInto('request')
      .values({
        id: request.id,
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
        reason: request.reason,
        declined_by: request.declinedBy,
        snoozed_until: request.snoozedUntil,
        query: request.query,
        reopened_at: request.reopenedAt,
        version: request.version,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    mustInsert(result)
    return { subject: request.id, detail: { round: request.round, subject: request.subject } }
  },

  async 'request-state'(tx, { request, state, version }) {
    await changeRequest(tx, request, version, { state })
    return { subject: request, detail: { state } }
  },

  async 'request-due'(tx, { request, due, version }) {
    await changeRequest(tx, request, version, { due })
    return { subject: request, detail: { due } }
  },

  async reminded(tx, { request, step, person, at, message, version }) {
    await changeRequest(tx, request, version, { step, reminded_at: at })
    return { subject: request, detail: { step, person, message } }
  },
}

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
