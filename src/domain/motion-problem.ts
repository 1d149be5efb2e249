import type { MotionLinkKind } from '#domain/motion.ts'
import type { Day, Instant } from '#domain/instant.ts'

/** What can be wrong with what is said about the council's motions. */
export type MotionProblem =
  | { readonly kind: 'unknown-motion'; readonly text: string; readonly known: readonly string[] }
  | { readonly kind: 'motion-known'; readonly text: string }
  | { readonly kind: 'bad-motion-number'; readonly text: string; readonly patterns: readonly string[] }
  | { readonly kind: 'no-committee'; readonly text: string }
  | { readonly kind: 'motion-due-over'; readonly day: Day }
  | { readonly kind: 'motion-due-too-late'; readonly day: Day; readonly session: Day }
  | { readonly kind: 'motion-session-past'; readonly text: string; readonly day: Day }
  | { readonly kind: 'motion-asked-already'; readonly text: string }
  | { readonly kind: 'motion-without-points'; readonly text: string; readonly together: string | null }
  | {
      readonly kind: 'motion-still-asked'
      readonly motion: string
      readonly closes: Instant
      /** The points without an answer. */
      readonly open: readonly number[]
    }
  | { readonly kind: 'statement-without-text'; readonly text: string; readonly point: string }
  | { readonly kind: 'motion-closed'; readonly text: string; readonly closes: Instant }
  | { readonly kind: 'motion-all-answered'; readonly text: string }
  /** Of a draft only single points can be asked about again, such as `point`. */
  | { readonly kind: 'motion-drafted'; readonly text: string; readonly point: string }
  | { readonly kind: 'only-motions-asked'; readonly motions: readonly string[]; readonly day: Day }
  | { readonly kind: 'motion-not-asked'; readonly text: string }
  | { readonly kind: 'motion-over'; readonly text: string; readonly state: 'answered' | 'replaced' | 'withdrawn' }
  | { readonly kind: 'only-point'; readonly text: string }
  /** A point cannot be dropped once anything was said to it. */
  | { readonly kind: 'point-has-words'; readonly code: string; readonly motion: string; readonly no: number }
  | { readonly kind: 'motion-itself'; readonly text: string }
  /** The other is the later one: only that can replace or add to it. */
  | { readonly kind: 'motion-earlier'; readonly text: string; readonly other: string; readonly how: MotionLinkKind }
  | { readonly kind: 'motions-linked'; readonly text: string; readonly other: string }
