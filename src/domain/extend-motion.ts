import { type Calendar, nextWorkingDay } from '#domain/calendar.ts'
import { dayOf, type Day, type Instant, instantAt } from '#domain/instant.ts'
import { datesBehind } from '#domain/motion-dates.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import type { ScheduleRules } from '#domain/schedule.ts'

/**
 * The asking about a motion until `day`, or the next working day, with all that follows on its last day. Refuses one that is
 * over, a day that is past or not after the present one, and one that is not before the session.
 */
export function extendMotion(
  round: Round,
  day: Day,
  rules: ScheduleRules,
  calendar: Calendar,
  now: Instant,
): Outcome<Round> {
  if (round.state === 'closed') return refused({ kind: 'motion-not-asked', text: round.label })
  const { session } = round
  const last = nextWorkingDay(calendar, day)
  const due = instantAt(last, rules.endsAt, calendar.zone)
  if (due <= now) return refused({ kind: 'motion-due-over', day })
  if (due <= round.due) return refused({ kind: 'due-too-early', day, due: round.due })
  const ahead = session !== null && session > dayOf(now, calendar.zone) ? session : null
  if (ahead !== null && last >= ahead) return refused({ kind: 'motion-due-too-late', day, session: ahead })
  return accepted({ ...round, due, ...datesBehind(last, session, rules, calendar) })
}
