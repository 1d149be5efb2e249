import { z } from 'zod'
import type { ScheduleRules } from '#domain/schedule.ts'
import { assumedSessionsOf, standardSchedule } from '#domain/standard-schedule.ts'
import { dayOfYear, entries, time, whole } from '#sources/checked-values.ts'
import type { CityFile } from './city-file.ts'

const at = ['plan', 'schedule']

const standard = standardSchedule
const shape = entries({
  cadence: z.enum(['half-yearly', 'quarterly', 'yearly']).default(standard.cadence),
  'assumed-sessions': z.array(dayOfYear).optional(),
  'paper-due': whole.default(standard.paperDue),
  draft: whole.default(standard.draft),
  grace: whole.default(standard.grace),
  answering: whole.default(standard.answering),
  'opens-at': time.default(standard.opensAt),
  'ends-at': time.default(standard.endsAt),
})

/** The rules for a round's dates; what is not said is as usual. */
export function scheduleIn(file: CityFile, value: unknown): ScheduleRules {
  const said = file.check(shape, value, at)
  if (said === undefined) return standardSchedule
  const { 'assumed-sessions': assumed, 'paper-due': paperDue, 'opens-at': opensAt, 'ends-at': endsAt, ...days } = said
  const usual = assumedSessionsOf[days.cadence]
  const assumedSessions = assumed ?? usual
  const needed = usual.length
  if (assumedSessions.length !== needed) {
    file.refuse([...at, 'assumed-sessions'], file.words.assumedSessions(assumedSessions.length, needed))
  }
  if (opensAt >= endsAt) file.refuse([...at, 'opens-at'], file.words.opensAfterEnds(opensAt, endsAt))
  return { ...days, assumedSessions, paperDue, opensAt, endsAt }
}
