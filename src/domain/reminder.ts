import type { Calendar } from '#domain/calendar.ts'
import { plusWorkingDays } from '#domain/calendar.ts'
import type { Instant } from '#domain/instant.ts'
import { dayOf, instantAt } from '#domain/instant.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'

export const recipients = ['responsible', 'deputy', 'office-coordinator', 'head', 'plan-coordinator'] as const
export type Recipient = (typeof recipients)[number]

/** One step of the chain: `days` working days after the opening or the due date (negative: before). */
export interface ReminderStep {
  readonly to: Recipient
  readonly anchor: 'opens' | 'due'
  readonly days: number
  /** Time of day (`HH:MM`) in the city's zone. */
  readonly at: string
}

export interface ReminderInput {
  readonly round: Round
  readonly request: Request
  readonly steps: readonly ReminderStep[]
  readonly calendar: Calendar
}

/** A step that comes, by its number: the first of `steps` is 1. */
export interface ComingStep {
  readonly step: number
  readonly at: Instant
}

/** The moment of each step, in the order of `steps`, always on a working day. */
export function stepInstants(
  round: Round,
  due: Instant,
  steps: readonly ReminderStep[],
  calendar: Calendar,
): readonly Instant[] {
  return steps.map(({ anchor, days, at }) => {
    const start = dayOf(anchor === 'opens' ? round.opens : due, calendar.zone)
    return instantAt(plusWorkingDays(calendar, start, days), at, calendar.zone)
  })
}

/**
 * The reminder a request gets next, be it overdue; null once it is settled, while it rests because somebody
 * said that it is not theirs, before its opening prompt, and when no
 * step is left before the round closes. Of steps at the same moment only the last counts.
 */
export function nextReminder(input: ReminderInput): ComingStep | null {
  return stepsLeft(input).reduce<ComingStep | null>((next, step) => (next && next.at < step.at ? next : step), null)
}

/** The one step to send now: the last that is due, so that a missed one is skipped, never sent late beside it. */
export function stepDue(input: ReminderInput & { readonly now: Instant }): ComingStep | null {
  if (input.now >= input.round.closes) return null
  return stepsLeft(input).findLast(({ at }) => at <= input.now) ?? null
}

function stepsLeft({ round, request, steps, calendar }: ReminderInput): readonly ComingStep[] {
  const taken = request.step
  if (request.state !== 'asked' || request.declinedBy !== null || round.state !== 'open' || taken === null) return []
  return stepInstants(round, request.due, steps, calendar)
    .map((at, index) => ({ step: index + 1, at }))
    .filter(({ step, at }) => step > taken && at < round.closes)
}
