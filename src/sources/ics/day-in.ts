import type ICAL from 'ical.js'
import type { Day } from '#domain/instant.ts'

/**
 * The day of the time that `read` finds, as it is in `zone`: one in UTC is told in the zone; one that names a zone of its own, or
 * none, says the day as it stands there. Null for what is no time, of which the library throws when it is read.
 */
export function dayIn(read: () => ICAL.Time | null | undefined, zone: string): Day | null {
  try {
    const written = String(read() ?? '')
    if (!written.endsWith('Z')) return Temporal.PlainDate.from(written.slice(0, 10)).toString()
    return Temporal.Instant.from(written).toZonedDateTimeISO(zone).toPlainDate().toString()
  } catch {
    return null
  }
}
