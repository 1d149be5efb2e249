import type { Handlers } from '#store/changes/handler.ts'
import { mustInsert, Stale } from '#store/stale.ts'

export const planStepChanges: Handlers<'plan-stepped' | 'plan-step-undone'> = {
  async 'plan-stepped'(tx, { step, after }) {
    const last = await tx
      .selectFrom('plan_step')
      .select('id')
      .where('plan', '=', step.plan)
      .where('id', 'not in', tx.selectFrom('plan_step_undone').select('step'))
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    if ((last?.id ?? null) !== after) throw new Stale()
    const { id, plan, stage, was, on, at, by, number, paper, note, reason, following, whom } = step
    await tx
      .insertInto('plan_step')
      .values({
        id,
        plan,
        stage,
        was,
        on_day: on,
        at,
        author: by,
        number,
        note,
        reason,
        following,
        whom,
        paper: paper?.id ?? null,
        paper_no: paper?.no ?? null,
      })
      .execute()
    return { subject: plan, detail: { stage, was, on, number } }
  },

  async 'plan-step-undone'(tx, { step, plan, at }) {
    const result = await tx
      .insertInto('plan_step_undone')
      .values({ step, at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    mustInsert(result)
    return { subject: plan, detail: { step } }
  },
}
