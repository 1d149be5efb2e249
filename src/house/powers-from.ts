import { randomUUID } from 'node:crypto'
import type { Instant } from '#domain/instant.ts'
import { quietUntil } from '#domain/working-hours.ts'
import type { Powers } from '#app/powers.ts'
import { calendarFor } from '#app/time/feast-days.ts'
import { cryptography } from '#house/cryptography.ts'
import type { Materials } from '#house/materials.ts'

/** What the use cases of a city may be given. */
export function powersFrom(
  { city, store, formats, clock, newId = randomUUID }: Materials,
  fetch: Powers['fetch'],
): Powers {
  const now = (): Instant => clock.now()
  const calendar = calendarFor(city)
  return {
    city,
    store,
    formats,
    newId,
    ...cryptography,
    now,
    quietUntil: (zone) => quietUntil(now(), city.hours, { ...calendar, zone: zone ?? city.zone }),
    calendar,
    fetch,
  }
}
