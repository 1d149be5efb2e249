import type { PlanStage } from '#domain/plan-stage.ts'

export const planStages: Readonly<Record<PlanStage, string>> = {
  concept: 'concept',
  draft: 'draft',
  coordinated: 'coordinated',
  submitted: 'submitted',
  approved: 'approved',
  continued: 'being continued',
  superseded: 'superseded',
}
