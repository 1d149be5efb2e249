import type { Measure } from '#domain/measure.ts'
import type { Motion, MotionLink } from '#domain/motion.ts'

/** What changes about council motions; stale where it is there already, or not as it was read. */
export type MotionChange =
  /** With its points, as measures of the plan whose code is its number. */
  | { readonly kind: 'motion-registered'; readonly motion: Motion; readonly points: readonly Measure[] }
  | { readonly kind: 'motion-changed'; readonly motion: Motion; readonly version: number }
  /** The earlier one need not be registered. */
  | { readonly kind: 'motion-linked'; readonly link: MotionLink }
  | { readonly kind: 'motion-unlinked'; readonly link: MotionLink }
  /** By which measures a point is answered from now on, by id; `alone`: it is known that there is none. */
  | {
      readonly kind: 'point-measures'
      readonly point: string
      readonly measures: readonly string[]
      readonly alone: boolean
    }
