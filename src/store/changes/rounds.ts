import type { Round } from '#domain/round.ts'
import type { Handlers } from '#store/changes/handler.ts'
import { toJson } from '#store/json.ts'
import { mustChange, mustDelete, mustInsert } from '#store/stale.ts'

export const roundChanges: Handlers<'round-planned' | 'round-changed' | 'round-state' | 'round-withdrawn'> = {
  async 'round-planned'(tx, { round }) {
    const result = await tx
      .insertInto('round')
      .values({ id: round.id, ...rowOf(round), version: round.version })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    mustInsert(result)
    return { subject: round.id, detail: { label: round.label, opens: round.opens } }
  },

  async 'round-changed'(tx, { round, version }) {
    const result = await tx
      .updateTable('round')
      .set({ ...rowOf(round), version: version + 1 })
      .where('id', '=', round.id)
      .where('version', '=', version)
      .executeTakeFirst()
    mustChange(result)
    const { state, session, opens, due, grace, closes } = round
    return { subject: round.id, detail: { state, session, opens, due, grace, closes } }
  },

  async 'round-state'(tx, { round, state, version }) {
    const result = await tx
      .updateTable('round')
      .set({ state, version: version + 1 })
      .where('id', '=', round)
      .where('version', '=', version)
      .executeTakeFirst()
    mustChange(result)
    return { subject: round, detail: { state } }
  },

  async 'round-withdrawn'(tx, { round, version }) {
    const result = await tx
      .deleteFrom('round')
      .where('id', '=', round)
      .where('state', '=', 'planned')
      .where('version', '=', version)
      .executeTakeFirst()
    mustDelete(result)
    return { subject: round }
  },
}

const rowOf = (round: Round) => ({
  plan: round.plan,
  kind: round.kind,
  label: round.label,
  period_from: round.periodFrom,
  period_to: round.periodTo,
  session: round.session,
  file_session: round.fileSession,
  opens: round.opens,
  due: round.due,
  grace: round.grace,
  closes: round.closes,
  draft: round.draft,
  paper_due: round.paperDue,
  questionnaire: toJson(round.questionnaire),
  state: round.state,
})
