import type { Calendar } from '#domain/calendar.ts'
import { nextWorkingDay } from '#domain/calendar.ts'
import type { Day, Instant } from '#domain/instant.ts'
import { dayOf } from '#domain/instant.ts'
import type { Period } from '#domain/period.ts'
import { periodAfter, periodOf, placeInYear } from '#domain/period.ts'
import type { Round, RoundDates } from '#domain/round.ts'
import type { ScheduleRules } from '#domain/schedule.ts'
import { datesFor } from '#domain/schedule.ts'

export interface PlannedRound {
  readonly period: Period
  /** Null when the committee's session is only assumed. */
  readonly session: Day | null
  readonly dates: RoundDates
}

/** What the next round of a plan follows from: its rules, its committee's known sessions, its rounds so far. */
export interface RoundPlanning {
  readonly rules: ScheduleRules
  readonly sessions: readonly Day[]
  readonly calendar: Calendar
  readonly rounds: readonly Round[]
  readonly now: Instant
}

/**
 * The round to plan next: about the earliest period, from today's on, that has no round of its own yet and in which a
 * session, known or else assumed, leaves the due date ahead. Null while a regular round is planned or open.
 */
export function nextRound(planning: RoundPlanning): PlannedRound | null {
  const { rules, calendar, rounds, now } = planning
  if (rounds.some((round) => round.kind === 'regular' && round.state !== 'closed')) return null
  const taken = new Set(rounds.filter((round) => round.kind !== 'motion').map((round) => round.label))
  let period = periodOf(dayOf(now, calendar.zone), rules.cadence)
  for (;;) {
    const planned = taken.has(period.label) ? undefined : roundOf(period, planning)
    if (planned) return planned
    period = periodAfter(period, rules.cadence)
  }
}

function roundOf(period: Period, { rules, sessions, calendar, now }: RoundPlanning): PlannedRound | undefined {
  const known = sessions.filter((session) => period.from <= session && session <= period.to).toSorted()
  const choices = known.length > 0 ? known : [assumedSession(period, rules, calendar)]
  return choices
    .map((day) => ({ period, session: known.length > 0 ? day : null, dates: datesFor(day, rules, calendar) }))
    .find(({ dates }) => dates.due > now)
}

function assumedSession(period: Period, rules: ScheduleRules, calendar: Calendar): Day {
  const place = placeInYear(period.from, rules.cadence)
  const assumed = rules.assumedSessions[place]
  if (assumed === undefined) throw new RangeError(`No assumed session for period ${place + 1} of the year`)
  const { year } = Temporal.PlainDate.from(period.from)
  return nextWorkingDay(calendar, Temporal.PlainMonthDay.from(assumed).toPlainDate({ year }).toString())
}
