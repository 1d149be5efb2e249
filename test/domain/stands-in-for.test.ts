import { expect, test } from 'vitest'
import type { Absence } from '#domain/person.ts'
import { standsInFor } from '#domain/stands-in-for.ts'

const absence = (person: string, from: string, until: string, substitute: string | null): Absence => ({
  person,
  from,
  until,
  substitute,
})
const wanted = absence('dora', '2026-10-05', '2026-10-09', 'rita')

test.each([
  ['2026-10-01', '2026-10-04', false],
  ['2026-10-01', '2026-10-05', true],
  ['2026-10-09', '2026-10-20', true],
  ['2026-10-10', '2026-10-20', false],
])('Whoever is absent was to stand in for another from %s to %s: %s', (from, until, is) => {
  const other = absence('rita', from, until, 'dora')
  expect(standsInFor(wanted, { absences: [other] })).toEqual(is ? [other] : [])
})

test('but neither for whoever has another substitute nor for themselves', () => {
  const absences = [
    absence('rita', '2026-10-05', '2026-10-09', 'olga'),
    absence('olga', '2026-10-05', '2026-10-09', null),
  ]
  expect(standsInFor(wanted, { absences: [wanted, ...absences] })).toEqual([])
})
