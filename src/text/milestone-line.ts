import type { Day } from '#domain/instant.ts'
import type { Milestone } from '#domain/milestone.ts'
import { catalogue } from '#text/catalogue.ts'

/** How the day of a milestone is put into words. */
interface Dated {
  planned(day: Day): string
  achieved(day: Day): string
}

/** A milestone on one line: `Pilotbetrieb: geplant 01.10.2026, erreicht 15.11.2026 (ohne Abnahme)`. */
export function milestoneLine({ name, planned, achieved, remark }: Milestone, dated: Dated): string {
  const dates = [
    ...(planned === null ? [] : [dated.planned(planned)]),
    ...(achieved === null ? [] : [dated.achieved(achieved)]),
  ]
  return `${name}: ${dates.join(', ')}${remark === '' ? '' : ` (${remark})`}`
}

const { says } = catalogue('de').questions.milestone

/** In German, with days as calendars count: what answers keep, and whoever exports them can read. */
export const asKept: Dated = {
  planned: (day) => `${says.planned[0]} ${day}`,
  achieved: (day) => `${says.achieved[0]} ${day}`,
}
