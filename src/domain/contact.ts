import type { Calendar } from '#domain/calendar.ts'
import { plusWorkingDays } from '#domain/calendar.ts'
import { type Day, dayOf, type Instant, instantAt } from '#domain/instant.ts'
import type { Person } from '#domain/person.ts'
import { quietUntil, type WorkingHours } from '#domain/working-hours.ts'

/** A message that asked or reminded a person, by id; `at` is when it may reach them. */
export interface Contact {
  readonly person: string
  readonly kind: 'prompt' | 'reminder'
  readonly at: Instant
}

/** What decides when someone may be written to. */
export interface Manners {
  readonly calendar: Calendar
  readonly hours: WorkingHours
  /** Most reminders to one person from Monday to Sunday. */
  readonly perWeek: number
  /** Who was written to of late, in any order. */
  readonly contacts: readonly Contact[]
}

/** Why somebody is not written to now. */
export type Hindrance = 'hours' | 'today' | 'week'

/**
 * From when, at `from` or later, a person may be reminded: within working hours on their own clocks, on a day on which
 * nothing else has gone to them, in a week in which they were not reminded too often.
 */
export function freeFrom(person: Person, from: Instant, manners: Manners): Instant {
  let at = from
  for (let hindrance = hindranceOf(person, at, manners); hindrance; hindrance = hindranceOf(person, at, manners)) {
    at = hindrance.until
  }
  return at
}

/** What keeps a person from being reminded at `at`, and until when it does; null when nothing does. */
export function hindranceOf(
  person: Person,
  at: Instant,
  { calendar, hours, perWeek, contacts }: Manners,
): { readonly why: Hindrance; readonly until: Instant } | null {
  const own = { ...calendar, zone: person.zone ?? calendar.zone }
  const quiet = quietUntil(at, hours, own)
  if (quiet !== null) return { why: 'hours', until: quiet }
  const today = dayOf(at, own.zone)
  const days = contacts
    .filter((contact) => contact.person === person.id)
    .map((contact) => ({ kind: contact.kind, day: dayOf(contact.at, own.zone) }))
  const morning = (after: Day): Instant => instantAt(plusWorkingDays(own, after, 1), hours.from, own.zone)
  if (days.some(({ day }) => day === today)) return { why: 'today', until: morning(today) }
  const [monday, sunday] = weekOf(today)
  const reminded = days.filter(({ kind, day }) => kind === 'reminder' && monday <= day && day <= sunday)
  return reminded.length < perWeek ? null : { why: 'week', until: morning(sunday) }
}

function weekOf(day: Day): readonly [Day, Day] {
  const date = Temporal.PlainDate.from(day)
  const monday = date.subtract({ days: date.dayOfWeek - 1 })
  return [monday.toString(), monday.add({ days: 6 }).toString()]
}
