/**
 * How a round's dates follow from the committee's session, all in working days: the paper is due `paperDue` days
 * before the session, drafted `draft` days before that, and so on back to the opening.
 */
export interface ScheduleRules {
  readonly cadence: 'half-yearly' | 'quarterly' | 'yearly'
  /** Assumed session of each period when none is known, as `MM-DD`; one entry per period of the year. */
  readonly assumedSessions: readonly string[]
  readonly paperDue: number
  readonly draft: number
  readonly grace: number
  readonly answering: number
  /** Times of day (`HH:MM`, city's zone) at which rounds open and end. */
  readonly opensAt: string
  readonly endsAt: string
}
