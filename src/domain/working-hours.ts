import { type Calendar, isWorkingDay, nextWorkingDay, plusWorkingDays } from '#domain/calendar.ts'
import { dayOf, type Instant, instantAt, timeOf } from '#domain/instant.ts'

/** When people are written to unasked, `HH:MM` on the city's clocks of a working day. */
export interface WorkingHours {
  readonly from: string
  readonly until: string
}

/** From early until late, but not at night. */
export const standardHours: WorkingHours = { from: '07:00', until: '19:00' }

/** The next moment within working hours; null when `now` is within them. */
export function quietUntil(now: Instant, { from, until }: WorkingHours, calendar: Calendar): Instant | null {
  const today = dayOf(now, calendar.zone)
  const opens = instantAt(nextWorkingDay(calendar, today), from, calendar.zone)
  if (now < opens) return opens
  if (isWorkingDay(calendar, today) && now < instantAt(today, until, calendar.zone)) return null
  return instantAt(plusWorkingDays(calendar, today, 1), from, calendar.zone)
}

/**
 * When one working day has gone by since `instant`: the same time on the next working day. What happened outside working
 * hours counts from when they begin.
 */
export function oneWorkingDayAfter(instant: Instant, hours: WorkingHours, calendar: Calendar): Instant {
  const begins = quietUntil(instant, hours, calendar) ?? instant
  const day = plusWorkingDays(calendar, dayOf(begins, calendar.zone), 1)
  return instantAt(day, timeOf(begins, calendar.zone), calendar.zone)
}

/** The beginning of work on the next working day. */
export const nextWorkingMorning = (now: Instant, { from }: WorkingHours, calendar: Calendar): Instant =>
  instantAt(plusWorkingDays(calendar, dayOf(now, calendar.zone), 1), from, calendar.zone)
