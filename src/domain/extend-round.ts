import type { Calendar } from '#domain/calendar.ts'
import { nextWorkingDay, plusWorkingDays } from '#domain/calendar.ts'
import type { Day, Instant } from '#domain/instant.ts'
import { dayOf, instantAt } from '#domain/instant.ts'
import type { Outcome } from '#domain/outcome.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import type { ScheduleRules } from '#domain/schedule.ts'

/**
 * The open round with its due date put off to `day`, or to the next working day. Grace never ends before the due date,
 * and the freeze stays, since draft and session hang on it: the latest due date is the working day before. Refuses
 * a round that is not open and a day that is past or not after the present due date.
 */
export function extendRound(
  round: Round,
  day: Day,
  rules: ScheduleRules,
  calendar: Calendar,
  now: Instant,
): Outcome<Round> {
  if (round.state !== 'open') {
    return refused({ kind: 'no-open-round', opens: round.state === 'planned' ? round.opens : null })
  }
  const due = instantAt(nextWorkingDay(calendar, day), rules.endsAt, calendar.zone)
  if (due <= now) return refused({ kind: 'day-past', day })
  if (due <= round.due) return refused({ kind: 'due-too-early', day, due: round.due })
  const latest = plusWorkingDays(calendar, dayOf(round.closes, calendar.zone), -1)
  if (due > instantAt(latest, rules.endsAt, calendar.zone)) return refused({ kind: 'due-too-late', day, latest })
  return accepted({ ...round, due, grace: due > round.grace ? due : round.grace })
}
