import type { Day } from '#domain/instant.ts'

/** A step of a measure with the day it is planned for, the day it was reached on, or both. */
export interface Milestone {
  readonly name: string
  readonly planned: Day | null
  readonly achieved: Day | null
  /** What else was said about it; empty when nothing was. */
  readonly remark: string
}
