import { describe, expect, test } from 'vitest'
import { type Contact, freeFrom, hindranceOf, type Manners } from '#domain/contact.ts'
import { instantAt } from '#domain/instant.ts'
import { standardHours } from '#domain/working-hours.ts'
import { aPerson, cologne } from '#test/domain/given.ts'

const at = (moment: string): string => instantAt(moment.slice(0, 10), moment.slice(11), cologne.zone)
const reminded = (day: string, more: Partial<Contact> = {}): Contact => ({
  person: 'rita',
  kind: 'reminder',
  at: at(`${day}T09:30`),
  ...more,
})
const manners = (perWeek: number, ...contacts: readonly Contact[]): Manners => ({
  calendar: cologne,
  hours: standardHours,
  perWeek,
  contacts,
})
const rita = aPerson('rita')
/** A Wednesday. */
const noon = at('2026-10-14T12:00')

describe('A person may be reminded', () => {
  test('in a week with fewer reminders than the city wants, from Monday to Sunday', () => {
    expect(hindranceOf(rita, noon, manners(2, reminded('2026-10-12')))).toBeNull()
    expect(hindranceOf(rita, noon, manners(2, reminded('2026-10-12'), reminded('2026-10-13')))).toEqual({
      why: 'week',
      until: at('2026-10-19T07:00'),
    })
  })

  test.each([
    ['of the Sunday before', reminded('2026-10-11')],
    ['of the Monday after', reminded('2026-10-19')],
    ['that opened the round', reminded('2026-10-12', { kind: 'prompt' })],
    ['to somebody else', reminded('2026-10-14', { person: 'dirk' })],
  ])('whatever was written, if it is one %s', (_, contact) => {
    expect(hindranceOf(rita, noon, manners(1, contact))).toBeNull()
  })

  test.each(['2026-10-12', '2026-10-18'])('not once more in the week with a reminder of %s', (day) => {
    expect(hindranceOf(rita, noon, manners(1, reminded(day)))?.why).toBe('week')
  })

  test.each(['prompt', 'reminder'] as const)('not twice on the day of a %s', (kind) => {
    expect(hindranceOf(rita, noon, manners(5, reminded('2026-10-14', { kind })))).toEqual({
      why: 'today',
      until: at('2026-10-15T07:00'),
    })
  })

  test('not at night', () => {
    expect(hindranceOf(rita, at('2026-10-14T19:00'), manners(5))).toEqual({
      why: 'hours',
      until: at('2026-10-15T07:00'),
    })
  })
})

test('They are free once nothing is in the way any more, be it one thing after another', () => {
  expect(freeFrom(rita, noon, manners(1))).toBe(noon)
  const full = manners(1, reminded('2026-10-16'), reminded('2026-10-19', { kind: 'prompt' }))
  expect(freeFrom(rita, at('2026-10-16T22:00'), full)).toBe(at('2026-10-20T07:00'))
})
