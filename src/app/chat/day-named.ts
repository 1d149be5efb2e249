import type { Day } from '#domain/instant.ts'

/** A day written as `2026-11-06` or `6.11.2026`; undefined for days that do not exist. */
export function dayNamed(text: string): Day | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text)
  const [year, month, day] = iso ? iso.slice(1) : german ? german.slice(1).toReversed() : []
  if (year === undefined || month === undefined || day === undefined) return undefined
  try {
    const date = { year: Number(year), month: Number(month), day: Number(day) }
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}
