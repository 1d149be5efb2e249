import type { Light } from '#domain/light.ts'
import type { Motion } from '#domain/motion.ts'

/** What makes a paper a statement on motions (Stellungnahme zu einem Antrag) and not an interim report. */
export interface StatementFacts {
  /** The one that gives the paper its title comes first. */
  readonly motions: readonly MotionFacts[]
  /** In their order; what is said to each stands in the profile with its code. */
  readonly points: readonly PointFacts[]
}

export interface MotionFacts extends Pick<
  Motion,
  'number' | 'title' | 'groups' | 'day' | 'committee' | 'session' | 'item'
> {
  /** Numbers of earlier motions that it replaces or adds to. */
  readonly replaces: readonly string[]
  readonly extends: readonly string[]
}

export interface PointFacts {
  readonly code: string
  /** The motion whose point it is, and its number there. */
  readonly motion: string
  readonly no: number
  /** As the motion words it. */
  readonly text: string
  /** The measures by which it is answered, as the plan's last report has them. */
  readonly measures: readonly PointMeasureFacts[]
}

export interface PointMeasureFacts {
  readonly code: string
  readonly title: string
  readonly light: Light | null
}
