import { type Calendar, isWorkingDay, nextWorkingDay, plusWorkingDays } from '#domain/calendar.ts'
import { dayOf, type Instant, instantAt } from '#domain/instant.ts'

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

/** The beginning of work on the next working day. */
export const nextWorkingMorning = (now: Instant, { from }: WorkingHours, calendar: Calendar): Instant =>
  instantAt(plusWorkingDays(calendar, dayOf(now, calendar.zone), 1), from, calendar.zone)
