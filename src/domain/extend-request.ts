import type { Calendar } from '#domain/calendar.ts'
import { nextWorkingDay, plusWorkingDays } from '#domain/calendar.ts'
import type { Day, Instant } from '#domain/instant.ts'
import { dayOf, instantAt } from '#domain/instant.ts'
import type { Outcome } from '#domain/outcome.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import type { ScheduleRules } from '#domain/schedule.ts'

/** One request to be put off; `code` is its measure's, for a refusal. */
export interface Extending {
  readonly request: Request
  readonly round: Round
  readonly code: string
  readonly day: Day
  readonly rules: ScheduleRules
  readonly calendar: Calendar
  readonly now: Instant
}

/**
 * The end of `day`, or of the next working day, as the request's own due date. Refuses once the round is closed or the
 * request answered, days that are past or not after the present due date, and days later than the working day before
 * the freeze.
 */
export function extendRequest({ request, round, code, day, rules, calendar, now }: Extending): Outcome<Instant> {
  if (round.state !== 'open') return refused({ kind: 'no-open-round', opens: null })
  if (request.state === 'answered') return refused({ kind: 'already-answered', code })
  const due = instantAt(nextWorkingDay(calendar, day), rules.endsAt, calendar.zone)
  if (due <= now) return refused({ kind: 'day-past', day })
  if (due <= request.due) return refused({ kind: 'due-too-early', day, due: request.due })
  const latest = plusWorkingDays(calendar, dayOf(round.closes, calendar.zone), -1)
  if (due > instantAt(latest, rules.endsAt, calendar.zone)) return refused({ kind: 'due-too-late', day, latest })
  return accepted(due)
}
