import type { PlanStep } from '#domain/plan-stage.ts'

export interface PlanSteps {
  /** The steps of all plans, in the order in which they were recorded; without those that were taken back at once. */
  all(): Promise<readonly PlanStep[]>
}
