import { easterOf } from '#domain/easter.ts'
import type { Day } from '#domain/instant.ts'

/** Days a city's file names: once, in every year (`MM-DD`), or some days before or after Easter Sunday. */
export type DayRule =
  | { readonly kind: 'once'; readonly day: Day }
  | { readonly kind: 'yearly'; readonly day: string }
  | { readonly kind: 'easter'; readonly offset: number }

/** The rule written as `2026-02-12`, `12-24`, `easter-52` or `easter+60`; undefined when it is none of these. */
export function dayRule(text: string): DayRule | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return exists(text) ? { kind: 'once', day: text } : undefined
  // A leap year knows every day of any year.
  if (/^\d\d-\d\d$/.test(text)) return exists(`2024-${text}`) ? { kind: 'yearly', day: text } : undefined
  const offset = /^easter([+-]\d{1,3})?$/.exec(text)
  return offset ? { kind: 'easter', offset: Number(offset[1] ?? 0) } : undefined
}

/** The day of a year that the rule means; null in years without one, such as 29 February in a common year. */
export function dayInYear(rule: DayRule, year: number): Day | null {
  switch (rule.kind) {
    case 'once':
      return rule.day.slice(0, 4) === String(year) ? rule.day : null
    case 'yearly':
      return exists(`${year}-${rule.day}`) ? `${year}-${rule.day}` : null
    case 'easter':
      return Temporal.PlainDate.from(easterOf(year)).add({ days: rule.offset }).toString()
  }
}

function exists(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day
  } catch {
    return false
  }
}
