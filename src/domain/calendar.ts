import type { Day } from '#domain/instant.ts'

/** Feast days of the Land and the city's own free days, whatever the year; weekends are known here. */
export interface Calendar {
  readonly zone: string
  readonly freeDays: Pick<ReadonlySet<Day>, 'has'>
}

/** Whether people work on `day`: neither a weekend nor one of the calendar's free days. */
export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  return isWorked(calendar, Temporal.PlainDate.from(day))
}

/** `day` itself if people work on it, else the first day after it on which they do. */
export function nextWorkingDay(calendar: Calendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : plusWorkingDays(calendar, day, 1)
}

/** The `n`th working day after `day`, before it if `n` is negative; with 0 the same as `nextWorkingDay`. */
export function plusWorkingDays(calendar: Calendar, day: Day, n: number): Day {
  if (n === 0) return nextWorkingDay(calendar, day)
  const step = { days: Math.sign(n) }
  let reached = Temporal.PlainDate.from(day)
  for (let left = Math.abs(n); left > 0;) {
    reached = reached.add(step)
    if (isWorked(calendar, reached)) left -= 1
  }
  return reached.toString()
}

/** Working days after `from` up to and including `to`; negative, counted the other way round, if `to` is earlier. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  if (to < from) return 0 - workingDaysBetween(calendar, to, from)
  let count = 0
  for (let day = from; day < to;) {
    day = plusDays(day, 1)
    if (isWorkingDay(calendar, day)) count += 1
  }
  return count
}

const plusDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

const isWorked = ({ freeDays }: Calendar, date: Temporal.PlainDate): boolean =>
  date.dayOfWeek <= 5 && !freeDays.has(date.toString())
