import type { PlanStage } from '#domain/plan-stage.ts'

/** The stages of a plan as they end a clause: “until the plan is approved”. */
export const stageClauses: Readonly<Record<PlanStage, string>> = {
  concept: 'is there as a concept',
  draft: 'is there as a draft',
  coordinated: 'is coordinated with the head of the department',
  submitted: 'is submitted to the committee',
  approved: 'is approved',
  continued: 'is being continued',
  superseded: 'is superseded',
}
