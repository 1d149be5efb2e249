import type { Day } from '#domain/instant.ts'
import type { ScheduleRules } from '#domain/schedule.ts'

/** A stretch of the calendar that is reported on; days are inclusive. */
export interface Period {
  /** As people say it: `2026-H2`, `2026-Q3`, `2026`. */
  readonly label: string
  readonly from: Day
  readonly to: Day
}

type Cadence = ScheduleRules['cadence']

const lengths: Record<Cadence, { readonly months: number; readonly letter: string }> = {
  'half-yearly': { months: 6, letter: 'H' },
  quarterly: { months: 3, letter: 'Q' },
  yearly: { months: 12, letter: '' },
}

/** The period in which `day` lies. */
export function periodOf(day: Day, cadence: Cadence): Period {
  const { months, letter } = lengths[cadence]
  const place = placeInYear(day, cadence)
  const date = Temporal.PlainDate.from(day)
  const from = date.with({ month: place * months + 1, day: 1 })
  const year = day.slice(0, 4)
  return {
    label: letter ? `${year}-${letter}${place + 1}` : year,
    from: from.toString(),
    to: from.add({ months }).subtract({ days: 1 }).toString(),
  }
}

/** The period that begins the day after `period` ends. */
export function periodAfter(period: Period, cadence: Cadence): Period {
  return periodOf(dayAfter(period.to), cadence)
}

/** The day before `day`, worked or not. */
export const dayBefore = (day: Day): Day => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()

/** The day after `day`, worked or not. */
export const dayAfter = (day: Day): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** Which period of its year holds `day`, counted from 0. */
export function placeInYear(day: Day, cadence: Cadence): number {
  return Math.floor((Temporal.PlainDate.from(day).month - 1) / lengths[cadence].months)
}
