import { expect, test } from 'vitest'
import type { Consultation } from '#domain/consultation.ts'
import { consultationsOf } from '#domain/consultations-of.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { aReport } from '#test/support/a-report.ts'

const council: Consultation = {
  committee: 'Rat',
  role: 'decision',
  part: null,
  sessions: ['2026-06-18', '2026-12-17', '2027-06-10'],
}

/** The way of a paper for the committee's session on 7 December 2026. */
function wayOf(more: Partial<InterimReport>, ...consultations: readonly Consultation[]) {
  const { plan } = aReport([])
  return consultationsOf(aReport([], { plan: { ...plan, paper: { ...plan.paper, consultations } }, ...more }))
}

test('a city that names no committees has the one of its plan take note', () => {
  expect(wayOf({})).toEqual([
    { committee: 'Digitalisierungsausschuss', day: '2026-12-07', role: 'notice', level: 'public' },
  ])
})

test('each committee discusses it in its session next to that of the plan', () => {
  const way = wayOf({}, { ...council, committee: 'Ausschuss', role: 'notice', sessions: [] }, council)
  expect(way.map(({ committee, day, role }) => [committee, day, role])).toEqual([
    ['Ausschuss', '2026-12-07', 'notice'],
    ['Rat', '2026-12-17', 'decision'],
  ])
})

test('a session months away is not meant, and none is known before the plan’s is', () => {
  expect(wayOf({}, { ...council, sessions: ['2026-06-18'] })[0]?.day).toBeNull()
  const { round } = aReport([])
  expect(wayOf({ round: { ...round, session: null } }, council)[0]?.day).toBeNull()
})

test('a public paper may be discussed behind closed doors, a non-public one is never discussed in public', () => {
  const parts = (level: InterimReport['level'], part: Consultation['part']) =>
    wayOf({ level }, { ...council, part }).map((one) => one.level)
  expect(parts('public', null)).toEqual(['public'])
  expect(parts('public', 'non-public')).toEqual(['non-public'])
  expect(parts('non-public', 'public')).toEqual(['non-public'])
})
