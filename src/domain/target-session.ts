import { type Calendar, plusWorkingDays } from '#domain/calendar.ts'
import { type Day, dayOf, type Instant } from '#domain/instant.ts'
import type { Motion } from '#domain/motion.ts'
import { datesFor, type ScheduleRules } from '#domain/schedule.ts'

interface Aiming {
  readonly sessions: readonly Day[]
  readonly rules: ScheduleRules
  readonly calendar: Calendar
  readonly now: Instant
}

/**
 * The session that a statement on the motion is for, if it is asked about now: the motion's own while that is ahead, else
 * the next one of its committee that can still be reached. Null where none is known.
 */
export function targetSession({ session }: Pick<Motion, 'session'>, aiming: Aiming): Day | null {
  const { sessions, rules, calendar, now } = aiming
  const today = dayOf(now, calendar.zone)
  if (session !== null && session > today) return session
  const first = soonestPaper(today, calendar)
  return sessions.toSorted().find((day) => day > today && paperDueFor(day, rules, calendar) >= first) ?? null
}

/** The day by which the committee wants the papers of a session. */
export const paperDueFor = (session: Day, rules: ScheduleRules, calendar: Calendar): Day =>
  dayOf(datesFor(session, rules, calendar).paperDue, calendar.zone)

/** The first day on which there can be a paper of what is asked about today: a day to answer, one to close, one to draft. */
export const soonestPaper = (today: Day, calendar: Calendar): Day => plusWorkingDays(calendar, today, 3)
