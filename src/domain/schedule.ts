import type { Calendar } from '#domain/calendar.ts'
import { plusWorkingDays } from '#domain/calendar.ts'
import type { Day, Instant } from '#domain/instant.ts'
import { instantAt } from '#domain/instant.ts'
import type { RoundDates } from '#domain/round.ts'

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

/**
 * A round's dates, computed back from the session. The round is frozen the working day before the draft; the last
 * day before that is the coordinators' alone. Each date is later than the one before, provided that `opensAt` is
 * before `endsAt`; only where the rules grant no grace do due date and end of grace coincide.
 */
export function datesFor(session: Day, rules: ScheduleRules, calendar: Calendar): RoundDates {
  const back = (day: Day, days: number): Day => plusWorkingDays(calendar, day, -days)
  const at = (day: Day, time: string): Instant => instantAt(day, time, calendar.zone)

  const paperDue = back(session, rules.paperDue)
  const draft = back(paperDue, rules.draft)
  const closes = back(draft, 1)
  const grace = back(closes, 1)
  const due = back(grace, rules.grace)
  const opens = back(due, rules.answering)
  return {
    opens: at(opens, rules.opensAt),
    due: at(due, rules.endsAt),
    grace: at(grace, rules.endsAt),
    closes: at(closes, rules.endsAt),
    draft: at(draft, rules.opensAt),
    paperDue: at(paperDue, rules.endsAt),
  }
}
