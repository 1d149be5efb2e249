import type { Calendar } from '#domain/calendar.ts'
import type { Instant } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { isEscalation, type ReminderStep, stepInstants, stepsLeft } from '#domain/reminder.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import { nextWorkingMorning, type WorkingHours } from '#domain/working-hours.ts'

interface PutOff {
  readonly code: string
  readonly request: Request
  readonly round: Round
  readonly steps: readonly ReminderStep[]
  readonly calendar: Calendar
  readonly hours: WorkingHours
  readonly now: Instant
}

/**
 * Until when reminders of a request rest that someone puts off: the morning of the working day after the one that
 * comes next, so that none comes sooner than it would have. Once for each request and round, never beyond the due date
 * or the first step that hangs on it, and not when no reminder comes before that.
 */
export function putOff({ code, request, round, steps, calendar, hours, now }: PutOff): Outcome<Instant> {
  if (request.snoozedUntil !== null) return refused({ kind: 'put-off-before', code, until: request.snoozedUntil })
  const moments = stepInstants(round, request.due, steps, calendar)
  const hanging = steps.flatMap((step, at) => (isEscalation(step) ? (moments[at] ?? []) : []))
  const latest = [request.due, ...hanging].toSorted()[0] ?? request.due
  const [next] = stepsLeft({ round, request, steps }, moments)
    .map(({ at }) => at)
    .toSorted()
  const morning = next === undefined ? latest : nextWorkingMorning(next > now ? next : now, hours, calendar)
  return morning < latest ? accepted(morning) : refused({ kind: 'put-off-too-late', code, due: request.due })
}
