/** A moment in UTC, always `YYYY-MM-DDTHH:MM:SS.sssZ`, so that instants compare as text. */
export type Instant = string

/** A calendar day, always `YYYY-MM-DD`, so that days compare as text. */
export type Day = string

const fixedWidth = { fractionalSecondDigits: 3 } as const

/** The moment at which clocks in `zone` show `time` (`HH:MM`) on `day`. */
export function instantAt(day: Day, time: string, zone: string): Instant {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString(fixedWidth)
}

/** The day that calendars in `zone` show at `instant`. */
export function dayOf(instant: Instant, zone: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The time (`HH:MM`) that clocks in `zone` show at `instant`. */
export function timeOf(instant: Instant, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
}

/** `instant` moved by whole seconds; negative moves back. */
export function plusSeconds(instant: Instant, seconds: number): Instant {
  return Temporal.Instant.from(instant).add({ seconds }).toString(fixedWidth)
}
