import { nextWorkingDay, plusWorkingDays } from '#domain/calendar.ts'
import type { Day } from '#domain/instant.ts'
import { datesFor } from '#domain/schedule.ts'
import type { Running } from '#app/rounds/running.ts'

/** The first session for which there is still time to ask. */
export function earliestSession({ powers, plan, book }: Running): Day {
  let day = nextWorkingDay(powers.calendar, book.today)
  while (datesFor(day, plan.schedule, powers.calendar).due <= powers.now())
    day = plusWorkingDays(powers.calendar, day, 1)
  return day
}
