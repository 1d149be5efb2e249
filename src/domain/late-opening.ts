import type { Calendar } from '#domain/calendar.ts'
import { plusWorkingDays, workingDaysBetween } from '#domain/calendar.ts'
import { dayOf, type Instant, instantAt } from '#domain/instant.ts'
import type { RoundDates } from '#domain/round.ts'
import type { ScheduleRules } from '#domain/schedule.ts'

/** Working days that people have to answer even where a round opens late, unless the rules give fewer anyway. */
export const leastAnswering = 5

/** The end of the next working day: nothing is ever made due before that. */
export const soonestDue = (now: Instant, { endsAt }: ScheduleRules, calendar: Calendar): Instant =>
  instantAt(plusWorkingDays(calendar, dayOf(now, calendar.zone), 1), endsAt, calendar.zone)

/** Whether people asked at `now` can still be given until the end of the next working day before the freeze. */
export const canStillAsk = (dates: RoundDates, now: Instant, rules: ScheduleRules, calendar: Calendar): boolean =>
  soonestDue(now, rules, calendar) < dates.closes

/**
 * The dates of a round that opens at `now`. Late, it gives people at least `leastAnswering` working days, at the cost
 * of grace and at most until the freeze, which stays: the paper hangs on it. One that is over stays as it is.
 */
export function openingDates<Dates extends RoundDates>(
  dates: Dates,
  now: Instant,
  rules: ScheduleRules,
  calendar: Calendar,
): Dates {
  if (now <= dates.opens || dates.closes <= now) return dates
  const { zone } = calendar
  const days = Math.min(leastAnswering, rules.answering)
  const wanted = instantAt(plusWorkingDays(calendar, dayOf(now, zone), days), rules.endsAt, zone)
  const latest = instantAt(plusWorkingDays(calendar, dayOf(dates.closes, zone), -1), rules.endsAt, zone)
  const possible = [wanted, latest > now ? latest : dates.closes].toSorted()[0] ?? wanted
  const due = dates.due > possible ? dates.due : possible
  return { ...dates, due, grace: dates.grace > due ? dates.grace : due }
}

/** Working days that people have from `now` or the opening until the due date, where they are too few; else null. */
export function daysIfTooFew(
  { opens, due }: RoundDates,
  now: Instant,
  rules: ScheduleRules,
  calendar: Calendar,
): number | null {
  if (due <= now) return null
  const from = dayOf(opens > now ? opens : now, calendar.zone)
  const days = workingDaysBetween(calendar, from, dayOf(due, calendar.zone))
  return days < Math.min(leastAnswering, rules.answering) ? days : null
}
