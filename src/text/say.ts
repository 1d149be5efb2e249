import type { Day, Instant } from '#domain/instant.ts'
import type { Light } from '#domain/light.ts'
import type { Language } from '#domain/person.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { sayDay, sayDayOf, sayInstant, sayList, sayNumber, sayPercent, sayWeekday } from '#text/dates.ts'

/** Dates, numbers and lights in one language and zone. */
export interface Say {
  day(day: Day): string
  weekday(day: Day): string
  instant(instant: Instant): string
  dayOf(instant: Instant): string
  number(value: number): string
  percent(value: number): string
  list(items: readonly string[]): string
  light(light: Light | null): string
}

/** The speaker for a language and a zone. */
export function sayIn(language: Language, zone: string, words: Pick<Catalogue, 'lights'>): Say {
  return {
    day: (day) => sayDay(day, language),
    weekday: (day) => sayWeekday(day, language),
    instant: (instant) => sayInstant(instant, zone, language),
    dayOf: (instant) => sayDayOf(instant, zone, language),
    number: (value) => sayNumber(value, language),
    percent: (value) => sayPercent(value, language),
    list: (items) => sayList(items, language),
    light: (light) => words.lights.name(light),
  }
}
