import { fold } from '#domain/fold.ts'
import type { Day } from '#domain/instant.ts'

/** What of a date is written; the rest follows from what stands beside it. */
export interface DateParts {
  readonly year: number | null
  readonly month: number | null
  readonly day: number
}

/** The beginnings of the months’ names in German and English, January first, as `fold` leaves them. */
const months = ['jan', 'feb', 'mar|mae', 'apr', 'mai|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dez|dec']

const forms: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})(?:\.(?:\s?(?<year>\d{4}|\d{2}))?)?$/,
  /^(?<day>\d{1,2})\.?\s(?<name>[a-z]{3,9})\.?(?:\s(?<year>\d{4}))?$/,
  /^(?<name>[a-z]{3,9})\.?\s(?<day>\d{1,2})(?:,?\s(?<year>\d{4}))?$/,
  /^(?<day>\d{1,2})\.?$/,
]

/** Reads `2026-10-01`, `1.10.`, `1. Oktober 2026`, `October 1`, `heute` or a bare `1.`; undefined for anything else. */
export function datePartsIn(text: string, today: Day): DateParts | undefined {
  const folded = fold(text)
  if (folded === 'heute' || folded === 'today') return partsOf(today)
  if (folded === 'morgen' || folded === 'tomorrow')
    return partsOf(Temporal.PlainDate.from(today).add({ days: 1 }).toString())
  const found = forms.map((form) => form.exec(folded)?.groups).find((groups) => groups !== undefined)
  if (!found) return undefined
  const month = found['name'] === undefined ? numberIn(found['month']) : monthNamed(found['name'])
  if (month === undefined) return undefined
  return { year: yearIn(found['year']), month, day: Number(found['day']) }
}

/** The parts of a day that is known. */
export function partsOf(day: Day): DateParts {
  const { year, month, day: ofMonth } = Temporal.PlainDate.from(day)
  return { year, month, day: ofMonth }
}

const numberIn = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

const yearIn = (digits: string | undefined): number | null =>
  digits?.length === 2 ? 2000 + Number(digits) : numberIn(digits)

function monthNamed(name: string): number | undefined {
  const index = months.findIndex((beginnings) => new RegExp(`^(?:${beginnings})`).test(name))
  return index < 0 ? undefined : index + 1
}
