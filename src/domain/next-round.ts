import type { Calendar } from '#domain/calendar.ts'
import { nextWorkingDay } from '#domain/calendar.ts'
import type { Day, Instant } from '#domain/instant.ts'
import { dayOf } from '#domain/instant.ts'
import { canStillAsk } from '#domain/late-opening.ts'
import type { Period } from '#domain/period.ts'
import { dayAfter, dayBefore, periodAfter, periodOf, placeInYear } from '#domain/period.ts'
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
  /** Days on which it was to meet and does not. */
  readonly cancelledSessions?: readonly Day[]
  readonly calendar: Calendar
  readonly rounds: readonly Round[]
  readonly now: Instant
  /** What came before this day has been reported on by the plan that this one takes over from. */
  readonly begins?: Day | undefined
}

/**
 * The round to plan next: about the earliest period, from today's on, of which nothing was asked yet and in which a
 * session, known or else assumed, leaves time to ask. Null while a regular round is planned or open. It begins where
 * the last one ended: so nothing is asked about twice or left out where the cadence has changed in the middle of a
 * period, or where there was no time left to ask about one.
 */
export function nextRound(planning: RoundPlanning): PlannedRound | null {
  const { rules, calendar, rounds, now, begins = '' } = planning
  if (rounds.some((round) => round.kind === 'regular' && round.state !== 'closed')) return null
  let period = periodOf(dayOf(now, calendar.zone), rules.cadence)
  for (;;) {
    const isOver = period.to < begins || isAskedAbout(period, rounds)
    const planned = isOver ? undefined : roundOf(period, planning)
    if (planned) {
      const from = beginning(period, rules, rounds)
      return { ...planned, period: { ...period, from: from < begins ? begins : from } }
    }
    period = periodAfter(period, rules.cadence)
  }
}

/** What takes the place of a planned round whose period the plan's cadence no longer has; null while it still does. */
export function replannedRound(next: Round, planning: RoundPlanning): PlannedRound | null {
  if (periodOf(next.periodTo, planning.rules.cadence).label === next.label) return null
  return nextRound({ ...planning, rounds: planning.rounds.filter(({ id }) => id !== next.id) })
}

const isAskedAbout = (period: Period, asked: readonly Round[]): boolean =>
  asked.some(
    ({ label, periodFrom, periodTo }) => label === period.label || (periodFrom <= period.to && period.from <= periodTo),
  )

/** The day after the last round's period; rounds from before the bot count only where they end in the period before. */
function beginning(period: Period, { cadence }: ScheduleRules, asked: readonly Round[]): Day {
  const before = periodOf(dayBefore(period.from), cadence)
  const ends = asked
    .filter(({ kind, periodTo }) => periodTo < period.from && (kind === 'regular' || periodTo >= before.from))
    .map(({ periodTo }) => periodTo)
  const last = ends.toSorted().at(-1)
  return last === undefined ? period.from : dayAfter(last)
}

function roundOf(period: Period, planning: RoundPlanning): PlannedRound | undefined {
  const { rules, sessions, calendar } = planning
  const known = sessions.filter((session) => period.from <= session && session <= period.to).toSorted()
  const choices = known.length > 0 ? known : insteadOfKnown(period, planning)
  return choices
    .map((day) => ({ period, session: sessions.includes(day) ? day : null, dates: datesFor(day, rules, calendar) }))
    .find(({ dates }) => leavesTime(dates, planning))
}

/** The assumed session of a period in which none is known; if just that one is cancelled, the next that is known. */
function insteadOfKnown(
  period: Period,
  { rules, sessions, cancelledSessions = [], calendar }: RoundPlanning,
): readonly Day[] {
  const assumed = assumedSession(period, rules, calendar)
  if (!cancelledSessions.includes(assumed)) return [assumed]
  return sessions
    .filter((day) => day > assumed)
    .toSorted()
    .slice(0, 1)
}

/** A plan under way asks late rather than not at all; one that only begins waits for a period it can ask properly. */
function leavesTime(dates: RoundDates, { rounds, rules, calendar, now }: RoundPlanning): boolean {
  const underWay = rounds.some(({ kind }) => kind === 'regular')
  return underWay ? canStillAsk(dates, now, rules, calendar) : dates.due > now
}

function assumedSession(period: Period, rules: ScheduleRules, calendar: Calendar): Day {
  const place = placeInYear(period.from, rules.cadence)
  const assumed = rules.assumedSessions[place]
  if (assumed === undefined) throw new RangeError(`No assumed session for period ${place + 1} of the year`)
  const { year } = Temporal.PlainDate.from(period.from)
  return nextWorkingDay(calendar, Temporal.PlainMonthDay.from(assumed).toPlainDate({ year }).toString())
}
