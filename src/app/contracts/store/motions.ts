import type { Motion, MotionLink, PointMeasure } from '#domain/motion.ts'

/** The motions that concern one plan, and what hangs together with them. */
export interface MotionBook {
  /** By their own date, then by number. */
  readonly motions: readonly Motion[]
  readonly links: readonly MotionLink[]
  readonly answeredBy: readonly PointMeasure[]
  /** Points, by id, that are known to be answered without any measure. */
  readonly alone: readonly string[]
}

export interface Motions {
  of(plan: string): Promise<MotionBook>
  byNumber(number: string): Promise<Motion | undefined>
  /** Those whose points are asked about now or whose statement is still to be confirmed, of any plan. */
  asked(): Promise<readonly Motion[]>
}
