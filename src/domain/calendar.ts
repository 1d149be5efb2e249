import type { Day } from '#domain/instant.ts'

/** Feast days of the Land and the city's own free days, as a set; weekends are known here. */
export interface Calendar {
  readonly zone: string
  readonly freeDays: ReadonlySet<Day>
}
