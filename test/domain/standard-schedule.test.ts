import { expect, test } from 'vitest'
import { plusWorkingDays } from '#domain/calendar.ts'
import { dayOf } from '#domain/instant.ts'
import { periodOf } from '#domain/period.ts'
import { datesFor } from '#domain/schedule.ts'
import { assumedSessionsOf, standardSchedule } from '#domain/standard-schedule.ts'
import { cologne } from '#test/domain/given.ts'

test.each([
  ['half-yearly', ['2026-H1', '2026-H2']],
  ['quarterly', ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']],
  ['yearly', ['2026']],
] as const)('A plan that reports %s has one assumed session in each period of the year', (cadence, labels) => {
  expect(assumedSessionsOf[cadence].map((day) => periodOf(`2026-${day}`, cadence).label)).toEqual(labels)
})

test('By the standard schedule people have four weeks, and the paper is written three weeks before the session', () => {
  const { opens, due, paperDue } = datesFor('2026-12-07', standardSchedule, cologne)
  const day = (instant: string): string => dayOf(instant, cologne.zone)
  expect([opens, due, paperDue].map(day)).toEqual(['2026-10-01', '2026-10-29', '2026-11-16'])
  expect(plusWorkingDays(cologne, day(opens), 20)).toBe(day(due))
})
