import type { PlanSettings } from '#domain/city.ts'
import type { Manners } from '#domain/contact.ts'
import type { Powers } from '#app/powers.ts'
import { recentContacts } from '#app/rounds/recent-contacts.ts'

/** What decides when people of a plan may be written to now. */
export const readManners = async (
  { store, city, calendar, now }: Pick<Powers, 'store' | 'city' | 'calendar' | 'now'>,
  { reminderLimits }: PlanSettings,
): Promise<Manners> => ({
  calendar,
  hours: city.hours,
  perWeek: reminderLimits.perWeek,
  contacts: await recentContacts({ store, now }),
})
