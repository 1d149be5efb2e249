import { type Calendar, nextWorkingDay, plusWorkingDays } from '#domain/calendar.ts'
import type { CoSignatureRules } from '#domain/co-signature-rules.ts'
import type { SignatureCall } from '#domain/co-signature.ts'
import { dayOf, type Instant, instantAt } from '#domain/instant.ts'

/** The hours of a plan's day: when reminders go out, and when a deadline ends. */
export interface SigningHours {
  readonly opensAt: string
  readonly endsAt: string
}

/** When an answer to a call made `now` is due: the end of the last working day of the deadline. */
export function signatureDue(
  now: Instant,
  { deadline }: Pick<CoSignatureRules, 'deadline'>,
  { endsAt }: SigningHours,
  calendar: Calendar,
): Instant {
  const first = nextWorkingDay(calendar, dayOf(now, calendar.zone))
  return instantAt(plusWorkingDays(calendar, first, deadline), endsAt, calendar.zone)
}

/** When an answer is due to what is asked anew: with the call before, unless its deadline is over. */
export const dueAnew = (
  { due }: Pick<SignatureCall, 'due'>,
  now: Instant,
  rules: Pick<CoSignatureRules, 'deadline'>,
  hours: SigningHours,
  calendar: Calendar,
): Instant => (due > now ? due : signatureDue(now, rules, hours, calendar))

/** What falls due about a call that is not answered. */
export const signatureSteps = ['remind', 'escalate', 'close'] as const
export type SignatureStep = (typeof signatureSteps)[number]

/** When each step falls due; a step that would come before the day after the call is not taken. */
export function signatureDates(
  { at, due }: Pick<SignatureCall, 'at' | 'due'>,
  { reminder, escalation }: Pick<CoSignatureRules, 'reminder' | 'escalation'>,
  { opensAt }: SigningHours,
  calendar: Calendar,
): Readonly<Record<SignatureStep, Instant | null>> {
  const lastDay = dayOf(due, calendar.zone)
  const before = (days: number | null): Instant | null => {
    if (days === null) return null
    const moment = instantAt(plusWorkingDays(calendar, lastDay, -days), opensAt, calendar.zone)
    return dayOf(moment, calendar.zone) > dayOf(at, calendar.zone) ? moment : null
  }
  return { remind: before(reminder), escalate: before(escalation), close: due }
}
