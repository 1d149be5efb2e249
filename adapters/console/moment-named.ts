import { instantAt, timeOf, type Instant } from '#domain/instant.ts'

const noon = '12:00'
const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ,]+(?<time>\d{1,2}:\d{2}))?$/
const german = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?:[T ,]+(?<time>\d{1,2}:\d{2}))?$/

/**
 * A moment as people type it: `2026-10-01T09:00`, `1.10.2026 9:00`, or a day alone for its noon. Undefined for days
 * and times that do not exist, such as those a change to summer time leaves out.
 */
export function momentNamed(text: string, zone: string): Instant | undefined {
  const { year, month, day, time = noon } = (iso.exec(text) ?? german.exec(text))?.groups ?? {}
  try {
    const date = { year: Number(year), month: Number(month), day: Number(day) }
    const named = Temporal.PlainDate.from(date, { overflow: 'reject' }).toString()
    const shown = Temporal.PlainTime.from(time.padStart(noon.length, '0')).toString({ smallestUnit: 'minute' })
    const instant = instantAt(named, shown, zone)
    return timeOf(instant, zone) === shown ? instant : undefined
  } catch {
    return undefined
  }
}
