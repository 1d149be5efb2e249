import type { PlanSettings } from '#domain/city.ts'
import type { Manners } from '#domain/contact.ts'
import { plusSeconds } from '#domain/instant.ts'
import type { Powers } from '#app/powers.ts'

/** Longer than a week and the longest run of days off. */
const lookBack = 14 * 24 * 3600

/** What decides when people of a plan may be written to now. */
export const readManners = async (
  { store, city, calendar, now }: Pick<Powers, 'store' | 'city' | 'calendar' | 'now'>,
  { reminderLimits }: PlanSettings,
): Promise<Manners> => ({
  calendar,
  hours: city.hours,
  perWeek: reminderLimits.perWeek,
  contacts: await store.outbox.contacts(plusSeconds(now(), -lookBack)),
})
