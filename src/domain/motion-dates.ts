import type { Calendar } from '#domain/calendar.ts'
import { plusWorkingDays } from '#domain/calendar.ts'
import type { Day, Instant } from '#domain/instant.ts'
import { dayOf, instantAt } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { dayAfter } from '#domain/period.ts'
import type { RoundDates } from '#domain/round.ts'
import { datesFor, type ScheduleRules } from '#domain/schedule.ts'

/** Working days to answer where no session says until when. */
const usualDays = 10

interface Asking {
  readonly now: Instant
  readonly session: Day | null
  readonly rules: ScheduleRules
  readonly calendar: Calendar
}

/**
 * Until when the points of a motion are asked about unless somebody says otherwise: as for a round of the plan where the
 * session leaves time for that, else half the working days that are left, and at least one.
 */
export function motionDue({ now, session: day, rules, calendar }: Asking): Day {
  const today = dayOf(now, calendar.zone)
  const session = ahead(day, today)
  const after = (days: number): Day => plusWorkingDays(calendar, today, days)
  if (session === null || session <= after(1)) return after(session === null ? usualDays : 1)
  const due = dayOf(datesFor(session, rules, calendar).due, calendar.zone)
  if (due > today) return due
  let days = 1
  while (after(2 * days + 2) < session) days += 1
  return after(days)
}

/** Between which days an office can be asked to answer: not before the first, and before the session if that is to come. */
export function deadlineFor({ now, session, rules, calendar }: Asking): {
  readonly first: Day
  readonly session: Day | null
} {
  const today = dayOf(now, calendar.zone)
  const isOver = instantAt(today, rules.endsAt, calendar.zone) <= now
  return { first: isOver ? dayAfter(today) : today, session: ahead(session, today) }
}

/**
 * The dates of asking about a motion at once, with the last day to answer. Grace and the days for the draft are the plan's, as far
 * as the session leaves them. Refuses a day that is over, or from the session on.
 */
export function motionDates({ now, session: day, rules, calendar }: Asking, last: Day): Outcome<RoundDates> {
  const session = ahead(day, dayOf(now, calendar.zone))
  const due = instantAt(last, rules.endsAt, calendar.zone)
  if (due <= now) return refused({ kind: 'motion-due-over', day: last })
  if (session !== null && last >= session) return refused({ kind: 'motion-due-too-late', day: last, session })
  for (let less = 0; ; less += 1) {
    const [grace, draft] = [Math.max(0, rules.grace - less), Math.max(0, rules.draft - less)]
    const dates = datesAfter(last, grace, draft, rules, calendar)
    const isInTime = session === null || dayOf(dates.paperDue, calendar.zone) < session
    if (isInTime || (grace === 0 && draft === 0)) return accepted({ opens: now, due, ...dates })
  }
}

/** A session that is over holds nobody to anything. */
const ahead = (session: Day | null, today: Day): Day | null => (session !== null && session > today ? session : null)

function datesAfter(
  last: Day,
  grace: number,
  draft: number,
  { opensAt, endsAt }: ScheduleRules,
  calendar: Calendar,
): Omit<RoundDates, 'opens' | 'due'> {
  const after = (day: Day, days: number): Day => (days === 0 ? day : plusWorkingDays(calendar, day, days))
  const until = after(last, grace)
  const closes = after(until, 1)
  const drafted = after(closes, 1)
  const at = (day: Day, time: string): Instant => instantAt(day, time, calendar.zone)
  return {
    grace: at(until, endsAt),
    closes: at(closes, endsAt),
    draft: at(drafted, opensAt),
    paperDue: at(after(drafted, draft), endsAt),
  }
}
