import type { Instant } from '#domain/instant.ts'
import type { Level } from '#domain/level.ts'

export const measureStates = ['active', 'on-hold', 'done', 'dropped', 'superseded'] as const
export type MeasureState = (typeof measureStates)[number]

/** The unit of reporting (Maßnahme). `code` is free text such as `M-03` or `B5+6`, unique in its plan. */
export interface Measure {
  readonly id: string
  readonly plan: string
  readonly code: string
  readonly title: string
  readonly description: string
  readonly field: string | null
  readonly level: Level
  readonly state: MeasureState
  readonly position: number
  readonly version: number
}

/** The coordination's decision to end, suspend or resume a measure, with its reason if one was given. */
export interface MeasureTurn {
  readonly at: Instant
  readonly state: MeasureState
  readonly reason: string | null
}

/** A round asks only what can still change. */
export const isAsked = (measure: Measure): boolean => measure.state === 'active' || measure.state === 'on-hold'
