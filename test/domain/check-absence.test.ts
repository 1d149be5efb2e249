import { describe, expect, test } from 'vitest'
import { checkAbsence } from '#domain/check-absence.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Absence } from '#domain/person.ts'
import { aPerson } from '#test/domain/given.ts'

const absence = (person: string, from: string, until: string, substitute: string | null = null): Absence => ({
  person,
  from,
  until,
  substitute,
})
const wanted = absence('rita', '2026-10-05', '2026-10-09', 'dora')
const people = [aPerson('olga'), aPerson('dora', { name: 'Dora Klein' })]
const checked = (absences: readonly Absence[], more: Partial<Absence> = {}, left: string | null = null) =>
  checkAbsence(
    { ...wanted, ...more },
    { people: people.map((person) => (person.id === 'dora' ? { ...person, left } : person)), absences },
  )

describe('an absence', () => {
  test('is taken as it is while nothing speaks against it, with a substitute or without', () => {
    const others = [absence('olga', '2026-10-01', '2026-10-31', 'rita'), absence('dora', '2026-09-01', '2026-10-04')]
    expect(checked(others)).toEqual(accepted(wanted))
    expect(checked(others, { substitute: null })).toEqual(accepted({ ...wanted, substitute: null }))
  })

  test('is not entered twice, but may get another end or substitute', () => {
    const known = refused({ kind: 'absence-known', from: wanted.from, until: wanted.until })
    expect(checked([wanted])).toEqual(known)
    expect(checked([{ ...wanted, substitute: 'olga' }])).toEqual(accepted(wanted))
    expect(checked([{ ...wanted, until: '2026-10-07' }])).toEqual(accepted(wanted))
  })

  test.each([
    ['2026-10-01', '2026-10-05'],
    ['2026-10-09', '2026-10-20'],
    ['2026-10-06', '2026-10-07'],
    ['2026-09-01', '2026-11-01'],
  ])('does not share a day with another of theirs, such as %s to %s', (from, until) => {
    expect(checked([absence('rita', from, until)])).toEqual(refused({ kind: 'absences-overlap', from, until }))
  })

  test('may border on another of theirs', () => {
    expect(checked([absence('rita', '2026-10-01', '2026-10-04'), absence('rita', '2026-10-10', '2026-10-12')])).toEqual(
      accepted(wanted),
    )
  })
})

describe('a substitute', () => {
  test('is somebody else', () => {
    expect(checked([], { substitute: 'rita' })).toEqual(refused({ kind: 'own-substitute' }))
  })

  test.each([
    ['2026-10-01', '2026-10-05'],
    ['2026-10-09', '2026-10-20'],
  ])('is not away for a day of it, as from %s to %s', (from, until) => {
    expect(checked([absence('dora', from, until)])).toEqual(
      refused({ kind: 'substitute-absent', name: 'Dora Klein', from, until }),
    )
  })

  test.each([
    ['2026-10-01', '2026-10-04'],
    ['2026-10-10', '2026-10-20'],
  ])('may be away before or after it, as from %s to %s', (from, until) => {
    expect(checked([absence('dora', from, until)])).toEqual(accepted(wanted))
  })

  test('is not stood in for by the absent person in that time', () => {
    const [away, circle] = [
      absence('dora', '2026-10-09', '2026-10-09'),
      absence('dora', '2026-10-05', '2026-10-06', 'rita'),
    ]
    expect(checked([away, circle])).toEqual(
      refused({ kind: 'substitutes-in-circle', name: 'Dora Klein', from: circle.from, until: circle.until }),
    )
    expect(checked([absence('dora', '2026-10-10', '2026-10-12', 'rita')])).toEqual(accepted(wanted))
  })

  test('serves the city until it is over', () => {
    expect(checked([], {}, '2026-10-09')).toEqual(accepted(wanted))
    expect(checked([], {}, '2026-10-08')).toEqual(
      refused({ kind: 'substitute-leaves', name: 'Dora Klein', day: '2026-10-08' }),
    )
  })

  test('whom nobody knows is called by their id', () => {
    const away = absence('zoe', '2026-10-05', '2026-10-05')
    expect(checked([away], { substitute: 'zoe' })).toEqual(
      refused({ kind: 'substitute-absent', name: 'zoe', from: away.from, until: away.until }),
    )
    expect(checked([], { substitute: 'zoe' })).toEqual(accepted({ ...wanted, substitute: 'zoe' }))
  })
})
