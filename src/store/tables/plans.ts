import type { Generated } from 'kysely'

export interface PlanTable {
  readonly code: string
  readonly name: string
}

export interface TaskTable {
  readonly id: string
  readonly plan: string
  readonly code: string
  readonly title: string
  readonly description: string
  readonly basis: string | null
  readonly field: string | null
  readonly of_cdo: number
  readonly position: number
}

/** A step of a plan through its life; `was` is the stage before. */
export interface PlanStepTable {
  readonly seq: Generated<number>
  readonly id: string
  readonly plan: string
  readonly stage: string
  readonly was: string | null
  readonly on_day: string
  readonly at: string
  readonly author: string | null
  readonly number: string | null
  readonly paper: string | null
  readonly paper_no: number | null
  readonly note: string | null
  readonly reason: string | null
  readonly following: string | null
  readonly whom: string | null
}

/** A step that was taken back as a mistake: it stays on record and does not count. */
export interface PlanStepUndoneTable {
  readonly step: string
  readonly at: string
}

export interface FieldTable {
  readonly id: string
  readonly plan: string
  readonly code: string
  readonly name: string
  readonly source: string | null
  readonly position: number
}

export interface MeasureLinkTable {
  readonly from_measure: string
  readonly to_measure: string
  readonly kind: string
  readonly at: string
}

/** A measure dropped, finished, put on hold or resumed by the coordination, and why. */
export interface MeasureTurnTable {
  readonly measure: string
  readonly at: string
  readonly state: string
  readonly reason: string | null
}

/** A committee's session as a calendar file or somebody in chat has it. */
export interface SessionTable {
  readonly id: string
  readonly title: string
  readonly day: string
  readonly cancelled: number
  readonly origin: string
}

/** What a measure builds on. */
export interface MeasureReferenceTable {
  readonly measure: string
  readonly title: string
  readonly kind: string
  readonly url: string | null
  readonly position: number
}

export interface FollowerTable {
  readonly person: string
  readonly measure: string
}

export interface MeasureTable {
  readonly id: string
  readonly plan: string
  readonly code: string
  readonly title: string
  readonly description: string
  readonly field: string | null
  readonly level: string
  readonly state: string
  readonly position: number
  readonly version: number
}
