import type { Calendar } from '#domain/calendar.ts'
import { plusWorkingDays } from '#domain/calendar.ts'
import type { Day, Instant } from '#domain/instant.ts'
import { dayOf, instantAt } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { dayAfter } from '#domain/period.ts'
import type { RoundDates } from '#domain/round.ts'
import { datesFor, type ScheduleRules } from '#domain/schedule.ts'
import { paperDueFor, soonestPaper } from '#domain/target-session.ts'

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
 * session leaves time for that, else half the working days that are left until the paper has to be there, and at least
 * one. Whoever asks for a session that the motion itself is not in asks for the usual days, if there are so many.
 */
export function motionDue({ now, session: day, rules, calendar }: Asking, own: Day | null = day): Day {
  const today = dayOf(now, calendar.zone)
  const session = ahead(day, today)
  const after = (days: number): Day => plusWorkingDays(calendar, today, days)
  if (session === null) return after(usualDays)
  const last = lastDue(session, { today, rules, calendar })
  return ahead(own, today) === null && after(usualDays) < last ? after(usualDays) : last
}

function lastDue(
  session: Day,
  { today, rules, calendar }: Pick<Asking, 'rules' | 'calendar'> & { readonly today: Day },
): Day {
  const after = (days: number): Day => plusWorkingDays(calendar, today, days)
  if (session <= after(1)) return after(1)
  const due = dayOf(datesFor(session, rules, calendar).due, calendar.zone)
  if (due > today) return due
  const paperDue = paperDueFor(session, rules, calendar)
  const limit = paperDue >= soonestPaper(today, calendar) ? paperDue : plusWorkingDays(calendar, session, -1)
  let days = 1
  while (after(2 * days + 2) <= limit) days += 1
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
 * as the day leaves them by which the committee wants the paper; if that cannot be kept, there are none of these.
 * Refuses a day that is over, or from the session on.
 */
export function motionDates({ now, session: day, rules, calendar }: Asking, last: Day): Outcome<RoundDates> {
  const session = ahead(day, dayOf(now, calendar.zone))
  const due = instantAt(last, rules.endsAt, calendar.zone)
  if (due <= now) return refused({ kind: 'motion-due-over', day: last })
  if (session !== null && last >= session) return refused({ kind: 'motion-due-too-late', day: last, session })
  return accepted({ opens: now, due, ...datesBehind(last, session, rules, calendar) })
}

/** What follows on the last day to answer. */
export function datesBehind(last: Day, session: Day | null, rules: ScheduleRules, calendar: Calendar): DatesBehind {
  const most = Math.max(rules.grace, rules.draft)
  const choices = Array.from({ length: most + 1 }, (_, less) =>
    datesAfter(last, Math.max(0, rules.grace - less), Math.max(0, rules.draft - less), rules, calendar),
  )
  const [full] = choices
  const tightest = choices.at(-1) ?? datesAfter(last, 0, 0, rules, calendar)
  if (session === null) return full ?? tightest
  const wanted = paperDueFor(session, rules, calendar)
  return choices.find(({ paperDue }) => dayOf(paperDue, calendar.zone) <= wanted) ?? tightest
}

type DatesBehind = Omit<RoundDates, 'opens' | 'due'>

/** A session that is over holds nobody to anything. */
const ahead = (session: Day | null, today: Day): Day | null => (session !== null && session > today ? session : null)

function datesAfter(
  last: Day,
  grace: number,
  draft: number,
  { opensAt, endsAt }: ScheduleRules,
  calendar: Calendar,
): DatesBehind {
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
