import type { Calendar } from '#domain/calendar.ts'
import { plusWorkingDays } from '#domain/calendar.ts'
import type { Instant } from '#domain/instant.ts'
import { dayOf, instantAt } from '#domain/instant.ts'
import type { Language } from '#domain/person.ts'
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
  /** The city's own words, with `{measures}`, `{due}` and `{office}`; in a language without any the usual ones. */
  readonly text?: Readonly<Partial<Record<Language, string>>>
}

/** How often people are reminded at most. */
export interface ReminderLimits {
  /** Of one request in its round, whoever is written to. */
  readonly perRequest: number
  /** Messages to one person from Monday to Sunday. */
  readonly perWeek: number
  /** Working days after which a question back is reminded of for the first time. */
  readonly queryAfter: number
}

interface ReminderInput {
  readonly round: Round
  readonly request: Request
  readonly steps: readonly ReminderStep[]
}

/** A step that comes, by its number: the first of `steps` is 1. */
export interface ComingStep {
  readonly step: number
  readonly to: Recipient
  readonly at: Instant
}

/**
 * The moment of each step, in the order of `steps`, always on a working day, and never before the one after the
 * opening: those who are asked come first.
 */
export function stepInstants(
  round: Round,
  due: Instant,
  steps: readonly ReminderStep[],
  calendar: Calendar,
): readonly Instant[] {
  const opened = dayOf(round.opens, calendar.zone)
  const first = plusWorkingDays(calendar, opened, 1)
  return steps.map(({ anchor, days, at }) => {
    const day = plusWorkingDays(calendar, anchor === 'opens' ? opened : dayOf(due, calendar.zone), days)
    return instantAt(day < first ? first : day, at, calendar.zone)
  })
}

/** Whether a request is still to be reminded of: unanswered, and nobody has said that it is not theirs. */
const isAwaited = ({ state, declinedBy }: Pick<Request, 'state' | 'declinedBy'>): boolean =>
  state === 'asked' && declinedBy === null

/** Whether a step hangs on the due date having come: it waits for nobody. */
export const isEscalation = ({ anchor, days }: ReminderStep): boolean => anchor === 'due' && days >= 0

/**
 * What is still to be sent about a request, in the order of the steps; nothing once it is settled or rests, before its
 * opening prompt, and nothing at or after the freeze. What was put off comes when it was put off to; but steps from the
 * due date on wait for nobody. `at` gives the moments of all steps.
 */
export function stepsLeft({ round, request, steps }: ReminderInput, at: readonly Instant[]): readonly ComingStep[] {
  const { step: taken, snoozedUntil: until, remindedAt } = request
  if (!isAwaited(request) || round.state !== 'open' || taken === null) return []
  const putOff = until !== null && (remindedAt ?? '') < until ? until : null
  const left = steps.map((step, index): ComingStep => {
    const moment = at[index] ?? round.closes
    const waits = putOff !== null && moment < putOff && !isEscalation(step)
    return { step: index + 1, to: step.to, at: waits ? putOff : moment }
  })
  return left.filter(({ step, at: moment }) => step > taken && moment < round.closes)
}
