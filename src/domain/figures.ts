import type { Change, Light } from '#domain/light.ts'

/** What is counted of a set of requests. `answered + missing + excused + pending = asked`, always. */
export interface Figures {
  readonly asked: number
  readonly answered: number
  readonly missing: number
  readonly excused: number
  /** Asked, unanswered, and the round not yet frozen. */
  readonly pending: number
  readonly lights: Readonly<Record<Light, number>>
  /** Answered without a light (imported history). */
  readonly noLight: number
  readonly changes: Readonly<Record<Change, number>>
  readonly unchanged: number
  readonly late: number
}
