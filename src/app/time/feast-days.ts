import { getHolidays, type Region } from 'feiertagejs'
import type { Calendar } from '#domain/calendar.ts'
import type { City } from '#domain/city.ts'
import { type DayRule, dayInYear } from '#domain/day-rule.ts'
import type { Day } from '#domain/instant.ts'

/**
 * Feast days of the city's Land with the city's own free days, less the days on which it works all the same. Holds for
 * any year: each is made when it is first asked about.
 */
export function calendarFor({
  land,
  zone,
  freeDays,
  workingDays,
}: Pick<City, 'land' | 'zone' | 'freeDays' | 'workingDays'>): Calendar {
  const region: Region = land
  const years = new Map<number, ReadonlySet<Day>>()
  const made = (year: number): ReadonlySet<Day> => {
    const feasts = getHolidays(year, region).map(({ dateString }) => dateString)
    const worked = new Set(daysIn(year, workingDays))
    const free = new Set([...feasts, ...daysIn(year, freeDays)].filter((day) => !worked.has(day)))
    years.set(year, free)
    return free
  }
  return {
    zone,
    freeDays: {
      has(day) {
        const year = Number(day.slice(0, 4))
        return (years.get(year) ?? made(year)).has(day)
      },
    },
  }
}

const daysIn = (year: number, rules: readonly DayRule[]): readonly Day[] =>
  rules.flatMap((rule) => dayInYear(rule, year) ?? [])
