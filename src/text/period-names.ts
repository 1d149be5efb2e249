import type { Day } from '#domain/instant.ts'
import type { Language } from '#domain/person.ts'
import { sayLongDay } from '#text/dates.ts'

const words = {
  de: {
    H: (no: string, year: string) => `${no}. Halbjahr ${year}`,
    Q: (no: string, year: string) => `${no}. Quartal ${year}`,
    to: 'bis',
  },
  en: {
    H: (no: string, year: string) => `half-year ${no}/${year}`,
    Q: (no: string, year: string) => `quarter ${no}/${year}`,
    to: 'to',
  },
} as const

/** A round's label as a paper says it: `2026-H2` is the `2. Halbjahr 2026`; labels of a city's own stay as they are. */
export function sayRound(label: string, language: Language): string {
  const [, year = '', letter, no = ''] = /^(\d{4})-([HQ])(\d)$/.exec(label) ?? []
  return letter === 'H' || letter === 'Q' ? words[language][letter](no, year) : label
}

/** `1. Juli bis 31. Dezember 2026`; the year is said twice only if there are two. */
export function sayPeriod(from: Day, to: Day, language: Language): string {
  const first = sayLongDay(from, language)
  const start = from.slice(0, 4) === to.slice(0, 4) ? first.replace(/\s\d{4}$/, '') : first
  return `${start} ${words[language].to} ${sayLongDay(to, language)}`
}
