import type { Day } from '#domain/instant.ts'
import type { Measure } from '#domain/measure.ts'

export const motionStates = ['registered', 'asked', 'answered', 'replaced', 'withdrawn'] as const
export type MotionState = (typeof motionStates)[number]

/**
 * A council motion (Antrag). Its numbered points are asked about like the measures of a plan of its own, whose code is
 * the motion's number: so rounds, requests, reminders, rights and papers are the same for both.
 */
export interface Motion {
  /** As the council writes it: `AN/1311/2021`. */
  readonly number: string
  /** The plan it concerns; whoever has a role there has it here. */
  readonly plan: string
  readonly title: string
  /** Who moved it, as the paper names them: „SPD-Fraktion“. */
  readonly groups: readonly string[]
  /** Its own date. */
  readonly day: Day | null
  /** Where it is on the agenda: the committee, null for the plan's; the session; the item, such as `TOP 6.1`. */
  readonly committee: string | null
  readonly session: Day | null
  readonly item: string | null
  /** The motion in whose statement this one is answered, too; null where it has a statement of its own. */
  readonly answeredWith: string | null
  readonly state: MotionState
  readonly version: number
}

export const motionLinkKinds = ['replaces', 'extends'] as const
export type MotionLinkKind = (typeof motionLinkKinds)[number]

/** A later motion that replaces an earlier one, or adds to it; both by number. */
export interface MotionLink {
  readonly later: string
  readonly earlier: string
  readonly kind: MotionLinkKind
}

/** A measure of the plan by which a point is answered; both by id. A point is a measure of the motion's own plan. */
export interface PointMeasure {
  readonly point: string
  readonly measure: string
}

/** How a motion's point is called where the city has measures, too: `AN/1311/2021-3`. */
export const pointCode = (motion: string, no: number): string => `${motion}-${no}`

/** Whether what is asked about like a measure is the point of a motion. */
export const isPoint = ({ plan, position, code }: Pick<Measure, 'plan' | 'position' | 'code'>): boolean =>
  code === pointCode(plan, position)
