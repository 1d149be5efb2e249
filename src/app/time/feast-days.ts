import { getHolidays, type Region } from 'feiertagejs'
import type { City } from '#domain/city.ts'
import type { Calendar } from '#domain/calendar.ts'
import { dayOf, type Instant } from '#domain/instant.ts'

/** Feast days of the city's Land from last year to three years ahead, with the city's own free days. */
export function calendarFor(
  { land, zone, freeDays }: Pick<City, 'land' | 'zone' | 'freeDays'>,
  now: Instant,
): Calendar {
  const year = yearOf(now, zone)
  const region: Region = land
  const feasts = [-1, 0, 1, 2, 3].flatMap((offset) =>
    getHolidays(year + offset, region).map(({ dateString }) => dateString),
  )
  return { zone, freeDays: new Set([...feasts, ...freeDays]) }
}

/** The calendar of whatever year it is, made anew only when the year changes. */
export function presentCalendar(city: City, now: () => Instant): () => Calendar {
  let made: { readonly year: number; readonly calendar: Calendar } | undefined
  return () => {
    const year = yearOf(now(), city.zone)
    if (made?.year !== year) made = { year, calendar: calendarFor(city, now()) }
    return made.calendar
  }
}

const yearOf = (instant: Instant, zone: string): number => Number(dayOf(instant, zone).slice(0, 4))
