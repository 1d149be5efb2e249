import type { Day } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import { type DateParts, datePartsIn, partsOf } from '#app/chat/date-parts.ts'
import { dayIn } from '#app/chat/day-in.ts'

/** Whole days, the last included. */
export interface Period {
  readonly from: Day
  readonly until: Day
}

const numeric = String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\s?\d{1,2}(?:\.(?:\s?(?:\d{4}|\d{2})(?![\d.]))?)?`
const monthName = String.raw`(?:jan|feb|mär|mae|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\p{L}*`
const named = String.raw`\d{1,2}\.?\s${monthName}\.?(?:\s\d{4})?|${monthName}\.?\s\d{1,2}(?!\d)(?:,?\s\d{4})?`
const whole = `(?:${numeric}|${named}|heute|morgen|today|tomorrow)`
const partial = String.raw`(?:${whole}|\d{1,2}\.?)`
const dash = String.raw`\s*[-‐‑‒–—−]\s*|\s(?:bis(?:\szum)?|to|until|till)\s`
const from = String.raw`(?:(?:vom|von|ab|am|from|on)\s)?`
const end = String.raw`(?=[\s,;.!]|$)`

/** The range first: its beginning alone would be taken for a day. */
const ways = [
  new RegExp(`^${from}(?<from>${partial})(?:${dash})(?<until>${partial})${end}`, 'iu'),
  new RegExp(`^(?:bis(?:\\szum)?|until|till)\\s(?<until>${whole})${end}`, 'iu'),
  new RegExp(`^${from}(?<from>${whole})${end}`, 'iu'),
]

/** The words at the start of a text that are written like a day or a period, be there such days or not. */
export function periodAt(text: string): string | undefined {
  return matched(text)?.[0] ?? /^\S*\d\S*/.exec(text)?.[0]
}

/**
 * The days that people mean by `1.10.–14.10.`, `2026-10-01 bis 2026-10-14`, `1–14 October`, `bis 14.10.` (from today)
 * or a single day. Without a year it is the next such period that is not over on `today`. Refuses what is no day or
 * does not exist, an end before the beginning, and what is over.
 */
export function periodNamed(text: string, today: Day): Outcome<Period> {
  const written = endsIn(text.trim().replace(/[,;!]+$/, ''), today)
  if (!written) return refused({ kind: 'no-such-period', text })
  const [start, stop] = written
  return dated(
    { ...start, month: start.month ?? stop.month },
    { ...stop, month: stop.month ?? start.month },
    today,
    text,
  )
}

/** Its two ends as they are written; a single day is both. */
function endsIn(text: string, today: Day): readonly [DateParts, DateParts] | undefined {
  const found = matched(text)
  if (found?.[0] !== text) return undefined
  const { from: first, until: last } = found.groups ?? {}
  const start = first === undefined ? partsOf(today) : datePartsIn(first, today)
  const stop = last === undefined ? start : datePartsIn(last, today)
  return start && stop && [start, stop]
}

function matched(text: string): RegExpExecArray | undefined {
  return ways.map((way) => way.exec(text)).find((found) => found !== null) ?? undefined
}

/** From which span over the turn of a year on two dates without a year are taken for the wrong way round. */
const longestOverNewYear = 180
/** Within so many years every day of a calendar comes, 29 February after a century, too. */
const yearsAhead = 8

/** The two dates with their years: those written, else the next that are not over. */
function dated(start: DateParts, stop: DateParts, today: Day, text: string): Outcome<Period> {
  const wraps = placeOf(stop) < placeOf(start) ? 1 : 0
  const year = start.year ?? (stop.year === null ? null : stop.year - wraps)
  const periods = candidateYears(year, today).flatMap((each) => {
    const one = dayIn(start, each)
    const other = dayIn(stop, stop.year ?? each + wraps)
    return one !== undefined && other !== undefined ? [{ from: one, until: other }] : []
  })
  const period = periods.find(({ until }) => until >= today) ?? periods[0]
  if (!period) return refused({ kind: 'no-such-period', text })
  if (period.until < period.from || (wraps === 1 && stop.year === null && daysIn(period) > longestOverNewYear))
    return refused(backwards(start, stop, period, start.year ?? yearOf(today)))
  return period.until < today ? refused({ kind: 'period-over', until: period.until }) : accepted(period)
}

function backwards(start: DateParts, stop: DateParts, { from: first, until }: Period, year: number): Problem {
  return { kind: 'backwards-period', from: dayIn(start, year) ?? first, until: dayIn(stop, stop.year ?? year) ?? until }
}

const placeOf = ({ month, day }: DateParts): number => (month ?? 0) * 100 + day

const yearOf = (day: Day): number => Temporal.PlainDate.from(day).year

/** The year that is written, or last year and those to come. */
function candidateYears(written: number | null, today: Day): readonly number[] {
  if (written !== null) return [written]
  return Array.from({ length: yearsAhead + 2 }, (_, at) => yearOf(today) - 1 + at)
}

const daysIn = ({ from: first, until: last }: Period): number =>
  Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last)).days
