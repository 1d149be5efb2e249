import type { Instant } from '#domain/instant.ts'

/** `2026-11-13T12:00:00+01:00`, as the standard writes a moment: with the offset of the city's zone. */
export const momentIn = (instant: Instant, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' })
