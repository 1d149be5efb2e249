import type { Day, Instant } from '#domain/instant.ts'
import type { Language } from '#domain/person.ts'

/** Whose ways of writing dates and numbers a language follows. */
export const locale: Record<Language, string> = { de: 'de-DE', en: 'en-GB' }

/** Of English digits nobody knows whether the day or the month comes first. */
const dated = {
  de: { day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { day: 'numeric', month: 'long', year: 'numeric' },
} as const

/** `01.10.2026`, `1 October 2026`. */
export function sayDay(day: Day, language: Language): string {
  return format(language, { ...dated[language], timeZone: 'UTC' }, `${day}T12:00:00Z`)
}

/** `Do., 01.10.2026`, `Thu, 1 October 2026`. */
export function sayWeekday(day: Day, language: Language): string {
  return format(language, { ...dated[language], weekday: 'short', timeZone: 'UTC' }, `${day}T12:00:00Z`)
}

/** `1. Oktober 2026`, `1 October 2026`, all on one line: for papers. */
export function sayLongDay(day: Day, language: Language): string {
  return format(language, { dateStyle: 'long', timeZone: 'UTC' }, `${day}T12:00:00Z`).replaceAll(' ', '\u00A0')
}

/** `Do., 01.10.2026, 09:00`, `Thu, 1 October 2026, 09:00`, on the clocks of `zone`. */
export function sayInstant(instant: Instant, zone: string, language: Language): string {
  const day = format(language, { ...dated[language], weekday: 'short', timeZone: zone }, instant)
  return `${day}, ${format(language, { hour: '2-digit', minute: '2-digit', timeZone: zone }, instant)}`
}

/** The day of `instant` in `zone`, as `sayDay` says it. */
export function sayDayOf(instant: Instant, zone: string, language: Language): string {
  return format(language, { ...dated[language], timeZone: zone }, instant)
}

/** `1.234`, `1,234`. */
export function sayNumber(value: number, language: Language): string {
  return numbers[language].format(value)
}

/** A share in whole percent: `60 %` held together by a space that does not break, `60%`. */
export function sayPercent(value: number, language: Language): string {
  return new Intl.NumberFormat(locale[language], { style: 'percent' }).format(value / 100)
}

/** `A, B und C`, `A, B and C`. */
export function sayList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(items)
}

// A long paper says thousands of dates and numbers, and to make a format takes far longer than to use it.
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  de: new Intl.NumberFormat(locale.de),
  en: new Intl.NumberFormat(locale.en),
}
const made = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, options: Intl.DateTimeFormatOptions, instant: string): string {
  const key = `${language} ${Object.entries(options).join(' ')}`
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale[language], options)
  made.set(key, known)
  return known.format(new Date(instant))
}
