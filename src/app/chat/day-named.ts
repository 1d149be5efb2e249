import type { Day } from '#domain/instant.ts'
import { datePartsIn } from '#app/chat/date-parts.ts'
import { dayIn } from '#app/chat/day-in.ts'
import { beforeDay } from '#app/chat/day-at.ts'

/** Within so many years every day of a calendar comes, 29 February after a century, too. */
const yearsAhead = 8

/**
 * A day written as `2026-11-06`, `6.11.2026`, `bis 6.11.`, `6 Nov` or `heute`: without a year the first such day from
 * `since` on. Undefined for days that do not exist, and for anything else.
 */
export function dayNamed(text: string, today: Day, since: Day = today): Day | undefined {
  const parts = datePartsIn(
    text
      .trim()
      .replace(beforeDay, '')
      .replace(/[,;!]+$/, ''),
    today,
  )
  if (!parts || parts.month === null) return undefined
  if (parts.year !== null) return dayIn(parts, parts.year)
  const first = Temporal.PlainDate.from(since).year
  return Array.from({ length: yearsAhead + 1 }, (_, at) => dayIn(parts, first + at)).find(
    (day) => day !== undefined && day >= since,
  )
}
