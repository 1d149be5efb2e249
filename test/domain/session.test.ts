import { expect, it } from 'vitest'
import { isSessionOf, type Session, sessionDays } from '#domain/session.ts'

const entry = (title: string, day: string, cancelled = false): Session => ({
  id: `${title}@${day}`,
  title,
  day,
  cancelled,
  origin: 'calendar',
})

it('knows a committee by its name in whole words, be it in the genitive', () => {
  const titles = [
    'Ausschussvorsitzende',
    'DIGITALISIERUNGSAUSSCHUSS (öffentlich)',
    'Sitzung des Digitalisierungsausschusses',
  ]
  const of = (committee: string) => titles.filter((title) => isSessionOf(committee, { title }))
  expect(of('Digitalisierungsausschuss')).toEqual(titles.slice(1))
  expect(of('Ausschuss')).toEqual([])
  expect(isSessionOf('Ausschuss für Umwelt', { title: '3. Sitzung des Ausschusses für Umwelt und Grün' })).toBe(true)
  expect(isSessionOf('Rat', { title: 'Sitzung des Rates' })).toBe(true)
})

it('puts together the days of the file and the calendar, without those that are cancelled', () => {
  const all = [
    entry('Digitalisierungsausschuss', '2026-12-07', true),
    entry('Digitalisierungsausschuss', '2026-12-14'),
    entry('Hauptausschuss', '2026-12-21'),
    entry('Digitalisierungsausschuss', '2027-06-07'),
  ]
  expect(sessionDays('Digitalisierungsausschuss', ['2026-06-08', '2026-12-07', '2027-06-07'], all)).toEqual([
    '2026-06-08',
    '2026-12-14',
    '2027-06-07',
  ])
})

it('takes a day on which one session is held and another one cancelled for a day of session', () => {
  const all = [entry('Rat', '2026-12-07', true), { ...entry('Rat', '2026-12-07'), id: 'zweite' }]
  expect(sessionDays('Rat', [], all)).toEqual(['2026-12-07'])
})
