import type { Day } from '#domain/instant.ts'
import type { PlanStage } from '#domain/plan-stage.ts'

/** What can be wrong with a step in the life of a plan. */
export type CycleProblem =
  | { readonly kind: 'unknown-plan'; readonly text: string; readonly known: readonly string[] }
  | { readonly kind: 'stage-already'; readonly stage: PlanStage; readonly day: Day }
  | { readonly kind: 'step-ahead'; readonly day: Day }
  | { readonly kind: 'step-too-early'; readonly stage: PlanStage; readonly day: Day }
  | {
      readonly kind: 'step-skips'
      readonly from: PlanStage
      readonly stage: PlanStage
      readonly next: readonly PlanStage[]
    }
  | { readonly kind: 'plans-in-circle'; readonly plan: string; readonly following: string }
  | { readonly kind: 'no-released-paper'; readonly text: string; readonly known: readonly string[] }
  | { readonly kind: 'step-without-reason'; readonly from: PlanStage; readonly stage: PlanStage }
  /** No round is planned: the plan does not report now. */
  | {
      readonly kind: 'not-reporting'
      readonly plan: string
      readonly why: 'over' | 'not-yet' | 'superseded'
      /** The plan that reports instead, by name; empty where there is none. */
      readonly other: string
      readonly stage: PlanStage
    }
