import type { Kysely, Selectable } from 'kysely'
import { oneOf } from '#domain/one-of.ts'
import { planStages, type PlanStep } from '#domain/plan-stage.ts'
import type { PlanSteps } from '#app/contracts/store/plan-steps.ts'
import type { PlanStepTable } from '#store/tables/plans.ts'
import type { Tables } from '#store/tables/tables.ts'

export const planSteps = (db: Kysely<Tables>): PlanSteps => ({
  async all() {
    const rows = await db
      .selectFrom('plan_step')
      .selectAll()
      .where('id', 'not in', db.selectFrom('plan_step_undone').select('step'))
      .orderBy('seq')
      .execute()
    return rows.map(stepOf)
  },
})

const stepOf = (row: Selectable<PlanStepTable>): PlanStep => ({
  id: row.id,
  plan: row.plan,
  stage: oneOf(planStages, row.stage),
  was: row.was === null ? null : oneOf(planStages, row.was),
  on: row.on_day,
  at: row.at,
  by: row.author,
  number: row.number,
  paper: row.paper === null || row.paper_no === null ? null : { id: row.paper, no: row.paper_no },
  note: row.note,
  reason: row.reason,
  following: row.following,
  whom: row.whom,
})
