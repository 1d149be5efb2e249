import type { Day, Instant } from '#domain/instant.ts'

/** How far a plan has come, in the order of its life: the head of the Dezernat coordinates it, the committee approves it. */
export const planStages = [
  'concept',
  'draft',
  'coordinated',
  'submitted',
  'approved',
  'continued',
  'superseded',
] as const
export type PlanStage = (typeof planStages)[number]

/** One step of a plan from stage to stage, recorded for good. */
export interface PlanStep {
  readonly id: string
  readonly plan: string
  readonly stage: PlanStage
  /** The stage before; null in the first step that is recorded. */
  readonly was: PlanStage | null
  /** The day on which it was taken, which may lie before it was recorded. */
  readonly on: Day
  readonly at: Instant
  /** Null where the city's file said so, or once erased. */
  readonly by: string | null
  /** The council's number of the paper with which it was taken. */
  readonly number: string | null
  /** A released paper of ours with which it was taken. */
  readonly paper: { readonly id: string; readonly no: number } | null
  readonly note: string | null
  /** Why it went back, or left stages out. */
  readonly reason: string | null
  /**
   * With whose head it was coordinated, to which committee it was submitted, or which one approved it: an office or a
   * committee as it was called then, never a person.
   */
  readonly whom: string | null
  /** Of a plan that is continued or superseded: the plan that carries it on. */
  readonly following: string | null
}

/** Where steps lead: on to the next stage, back, past stages, or nowhere. */
export type StepKind = 'first' | 'onward' | 'back' | 'skipping' | 'none'

/** The stages that follow one: an approved plan is continued, or superseded without that. */
const after: Readonly<Record<PlanStage, readonly PlanStage[]>> = {
  concept: ['draft'],
  draft: ['coordinated'],
  coordinated: ['submitted'],
  submitted: ['approved'],
  approved: ['continued', 'superseded'],
  continued: ['superseded'],
  superseded: [],
}

/** The stages to which a plan goes on from here; all of them before its first step. */
export const nextStages = (stage: PlanStage | null): readonly PlanStage[] =>
  stage === null ? planStages : after[stage]

/** What kind of step leads from one stage to another. */
export function stepKind(from: PlanStage | null, to: PlanStage): StepKind {
  if (from === null) return 'first'
  if (from === to) return 'none'
  if (after[from].includes(to)) return 'onward'
  return hasReached(from, to) ? 'back' : 'skipping'
}

/** Whether a plan at `stage` has come as far as `goal`, or further. */
export const hasReached = (stage: PlanStage, goal: PlanStage): boolean =>
  planStages.indexOf(stage) >= planStages.indexOf(goal)
