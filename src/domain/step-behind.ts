import type { Calendar } from '#domain/calendar.ts'
import type { Instant } from '#domain/instant.ts'
import type { ReminderStep } from '#domain/reminder.ts'
import { stepInstants } from '#domain/reminder.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'

/** What is known when a request is put off. */
export interface PuttingOff {
  readonly round: Round
  readonly request: Request
  readonly steps: readonly ReminderStep[]
  readonly calendar: Calendar
  readonly now: Instant
}

/**
 * The reminder step that counts as taken once a request is due at `due`: those that come anew with the later date are
 * not behind any more, and none is taken that was not. Null before the opening prompt.
 */
export function stepBehind({ round, request, steps, calendar, now }: PuttingOff, due: Instant): number | null {
  if (request.step === null) return null
  const behind = stepInstants(round, due, steps, calendar).filter((at) => at <= now).length
  return Math.min(request.step, behind)
}
