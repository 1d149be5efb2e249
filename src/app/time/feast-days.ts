import { getHolidays, type Region } from 'feiertagejs'
import type { City } from '#domain/city.ts'
import type { Calendar } from '#domain/calendar.ts'
import { dayOf, type Instant } from '#domain/instant.ts'

/** Feast days of the city's Land from last year to three years ahead, with the city's own free days. */
export function calendarFor(
  { land, zone, freeDays }: Pick<City, 'land' | 'zone' | 'freeDays'>,
  now: Instant,
): Calendar {
  const year = Number(dayOf(now, zone).slice(0, 4))
  const region: Region = land
  const feasts = [-1, 0, 1, 2, 3].flatMap((offset) =>
    getHolidays(year + offset, region).map(({ dateString }) => dateString),
  )
  return { zone, freeDays: new Set([...feasts, ...freeDays]) }
}
