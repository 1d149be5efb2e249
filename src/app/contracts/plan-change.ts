import type { Field } from '#domain/field.ts'
import type { Instant } from '#domain/instant.ts'
import type { Measure, MeasureState, MeasureTurn } from '#domain/measure.ts'
import type { MeasureLink } from '#domain/measure-link.ts'
import type { PlanStep } from '#domain/plan-stage.ts'

/** How a plan moves through its life, and how coordinators change it: its measures, fields and duties. */
export type PlanChange =
  // the life of a plan
  /** Recorded for good; stale unless `after` is the plan's last step. */
  | { readonly kind: 'plan-stepped'; readonly step: PlanStep; readonly after: string | null }
  /** A step recorded by mistake: it stays on record and does not count; stale if it has been taken back already. */
  | { readonly kind: 'plan-step-undone'; readonly step: string; readonly plan: string; readonly at: Instant }
  // the plan as coordinators change it; what is there already, or not as it was read, is stale
  | { readonly kind: 'measure-added'; readonly measure: Measure }
  | { readonly kind: 'measure-changed'; readonly measure: Measure; readonly version: number }
  /** Dropped, finished, put on hold or resumed, and why; or back as it was before that. */
  | {
      readonly kind: 'measure-turned'
      readonly measure: string
      readonly turn: MeasureTurn
      readonly version: number
    }
  | {
      readonly kind: 'measure-turned-back'
      readonly measure: string
      readonly state: MeasureState
      readonly at: Instant
      readonly version: number
    }
  /** Only one that was never asked and never linked. */
  | { readonly kind: 'measure-removed'; readonly measure: string; readonly version: number }
  | { readonly kind: 'measure-linked'; readonly link: MeasureLink }
  /** Only while the one that carries on has not been answered since. */
  | { readonly kind: 'measure-unlinked'; readonly link: MeasureLink }
  | { readonly kind: 'field-added'; readonly field: Field }
  | { readonly kind: 'field-renamed'; readonly field: string; readonly was: string; readonly name: string }
  | {
      readonly kind: 'field-sourced'
      readonly field: string
      readonly was: string | null
      readonly source: string | null
    }
  /** Only one without measures. */
  | { readonly kind: 'field-removed'; readonly field: string }
