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
