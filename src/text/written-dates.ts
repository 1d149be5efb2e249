import type { Day } from '#domain/instant.ts'
import { fold } from '#domain/fold.ts'

/** A date as it stands in a text: the day it means, or why it means none. */
export interface WrittenDate {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly day: Day | null
  /** Why it means no day. */
  readonly wrong: 'no-such-date' | 'year-missing' | null
}

/** Month names from January on, in German and English. */
const months = ['de-DE', 'en-GB'].map((locale) => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, at) =>
    fold(format.format(new Date(`2000-${String(at + 1).padStart(2, '0')}-01T12:00:00Z`))),
  )
})

const written = new RegExp(
  [
    String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`,
    String.raw`(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.(?:\s?(?<year>\d{4}|\d{2}(?!\d)))?`,
    String.raw`(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{4})`,
    String.raw`(?<day>\d{1,2})\.?\s+(?<name>\p{L}{3,9})(?!\p{L})\.?(?:\s+(?<year>\d{4}))?`,
  ]
    .map((form) => `(?<!\\d)${form}(?!\\d)`)
    .join('|'),
  'gu',
)

/**
 * The dates in a text, in German and English ways of writing: `2026-10-01`, `1.10.2026`, `1.10.26`, `01/10/2026` (day
 * first), `1. Oktober 2026`. A day that no calendar has is one that does not exist, even without its year.
 */
export function writtenDates(text: string): readonly WrittenDate[] {
  return [...text.matchAll(written)].flatMap((match) => {
    const meant = meaningOf(match.groups ?? {})
    return meant === undefined
      ? []
      : [{ from: match.index, to: match.index + match[0].length, text: match[0].trim(), ...meant }]
  })
}

type Meant = Pick<WrittenDate, 'day' | 'wrong'>

function meaningOf({ year, month, name, day }: Readonly<Record<string, string | undefined>>): Meant | undefined {
  if (name === undefined) return existing(year, Number(month), Number(day))
  // `2 neue Server` looks like a day and its month until the name is looked up.
  const named = monthNamed(name)
  return named === undefined ? undefined : existing(year, named, Number(day))
}

/** The beginning of a name will do: `Okt`, `Sept`. */
function monthNamed(text: string): number | undefined {
  const found = months.map((names) => names.findIndex((name) => name.startsWith(fold(text))))
  const at = found.find((each) => each >= 0)
  return at === undefined ? undefined : at + 1
}

const leapYear = 2000

function existing(year: string | undefined, month: number, day: number): Meant {
  const full = year === undefined ? leapYear : Number(year.length === 2 ? `20${year}` : year)
  try {
    const date = Temporal.PlainDate.from({ year: full, month, day }, { overflow: 'reject' })
    return year === undefined ? { day: null, wrong: 'year-missing' } : { day: date.toString(), wrong: null }
  } catch {
    return { day: null, wrong: 'no-such-date' }
  }
}
