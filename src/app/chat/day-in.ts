import type { Day } from '#domain/instant.ts'
import type { DateParts } from '#app/chat/date-parts.ts'

/** The day that these parts are in a year; undefined where there is none. */
export function dayIn({ month, day }: DateParts, year: number): Day | undefined {
  try {
    return Temporal.PlainDate.from({ year, month: month ?? 0, day }, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}
