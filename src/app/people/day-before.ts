import type { Day } from '#domain/instant.ts'

/** The last day of what is to end before `day`. */
export const dayBefore = (day: Day): Day => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
