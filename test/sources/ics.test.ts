import { describe, expect, test } from 'vitest'
import { readCalendar } from '#sources/ics/read-calendar.ts'
import { catalogue } from '#text/catalogue.ts'

const words = catalogue('de').imports
const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Stadt//Ratsinformation//DE', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const entry = (uid: string, ...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  ...lines,
  'END:VEVENT',
]
const read = (text: string) =>
  readCalendar({ name: 'sitzungen.ics', bytes: new TextEncoder().encode(text) }, { profile: null, plan: 'DP', words })
const sessions = (...lines: readonly string[]) => read(calendar(...lines)).seed?.sessions

describe('a calendar', () => {
  test('gives each entry’s id, title and day, and nothing else of it', () => {
    const found = sessions(
      ...entry(
        'a1@ris.example',
        'DTSTART;TZID=Europe/Berlin:20261207T150000',
        'SUMMARY:Digitalisierungsausschuss – 12. Sitzung',
        'LOCATION:Rathaus\\, Raum 1',
        'ORGANIZER;CN=Erika Beispiel:mailto:erika@stadt.example',
        'DESCRIPTION:Nur für den Dienstgebrauch',
      ),
    )
    expect(found).toEqual([
      {
        id: 'a1@ris.example',
        title: 'Digitalisierungsausschuss – 12. Sitzung',
        day: '2026-12-07',
        cancelled: false,
        origin: 'calendar',
      },
    ])
  })

  test.each([
    ['a whole day', 'DTSTART;VALUE=DATE:20261207', '2026-12-07'],
    ['a time without a zone', 'DTSTART:20261207T150000', '2026-12-07'],
    ['a time in UTC, which is the next day here', 'DTSTART:20261206T233000Z', '2026-12-07'],
    ['a time of a zone that it does not explain', 'DTSTART;TZID=W. Europe Standard Time:20261207T000500', '2026-12-07'],
  ])('reads %s', (_, start, day) => {
    expect(sessions(...entry('a', start, 'SUMMARY:Ausschuss'))?.map((each) => each.day)).toEqual([day])
  })

  test.each([
    ['its status', ['STATUS:CANCELLED', 'SUMMARY:Hauptausschuss']],
    ['its title', ['SUMMARY:ABGESAGT: Hauptausschuss']],
    ['its title, differently', ['SUMMARY:Entfällt – Hauptausschuss']],
  ])('knows what is cancelled by %s, and its title without that word', (_, lines) => {
    expect(sessions(...entry('a', 'DTSTART:20261207T150000', ...lines))).toMatchObject([
      { title: 'Hauptausschuss', cancelled: true },
    ])
  })

  test('takes every session of a series by itself, with those that are moved or cancelled', () => {
    const found = sessions(
      ...entry(
        'reihe',
        'DTSTART;VALUE=DATE:20260907',
        'RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=4',
        'EXDATE;VALUE=DATE:20261102',
        'SUMMARY:Digitalisierungsausschuss',
      ),
      ...entry(
        'reihe',
        'RECURRENCE-ID;VALUE=DATE:20261005',
        'DTSTART;VALUE=DATE:20261012',
        'SUMMARY:Digitalisierungsausschuss',
      ),
      ...entry(
        'reihe',
        'RECURRENCE-ID;VALUE=DATE:20261207',
        'DTSTART;VALUE=DATE:20261207',
        'STATUS:CANCELLED',
        'SUMMARY:Digitalisierungsausschuss',
      ),
    )
    expect(found?.map(({ id, day, cancelled }) => [id, day, cancelled])).toEqual([
      ['reihe@2026-09-07', '2026-09-07', false],
      ['reihe@2026-10-05', '2026-10-12', false],
      ['reihe@2026-12-07', '2026-12-07', true],
    ])
  })

  test('takes the day of an entry with the single days that it names beside its own, but for those left out', () => {
    const days = (...lines: readonly string[]) =>
      sessions(...entry('a', 'DTSTART:20261102T150000', ...lines, 'SUMMARY:Ausschuss'))?.map(({ day }) => day)
    const beside = 'RDATE:20261109T150000,20261116T150000'
    expect(days(beside)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16'])
    expect(days(beside, 'EXDATE:20261102T150000')).toEqual(['2026-11-09', '2026-11-16'])
  })

  test('takes the latest version of an entry, wherever it stands, and every calendar of a file', () => {
    const version = (no: number, day: string) =>
      entry('a', `SEQUENCE:${no}`, `DTSTART:${day}T150000`, 'SUMMARY:Ausschuss')
    const text = calendar(...version(5, '20261210'), ...version(1, '20261203'))
    const more = calendar(...entry('b', 'DTSTART:20270111T150000', 'SUMMARY:Ausschuss'))
    expect(read(text + more).seed?.sessions.map(({ day }) => day)).toEqual(['2026-12-10', '2027-01-11'])
  })

  test('ends a series without an end, and takes a rule of seconds for a single session', () => {
    const endless = (rule: string) =>
      sessions(...entry('a', 'DTSTART:20261207T150000', `RRULE:${rule}`, 'SUMMARY:Ausschuss'))
    expect(endless('FREQ=WEEKLY')).toHaveLength(60)
    expect(endless('FREQ=SECONDLY')).toHaveLength(1)
    const { notes } = read(calendar(...entry('a', 'DTSTART:20261207T150000', 'RRULE:FREQ=WEEKLY', 'SUMMARY:Ausschuss')))
    expect(notes).toEqual(['Eine Reihe im Kalender hat 60 Sitzungen oder mehr; gelesen sind die ersten 60.'])
  })

  test('leaves out what has no day that can be read, and says so', () => {
    const reading = read(
      calendar(
        ...entry('a', 'DTSTART:irgendwann', 'SUMMARY:Ausschuss'),
        ...entry('b', 'DTSTART:20261207T150000', 'SUMMARY:Ausschuss'),
        ...entry('c'),
      ),
    )
    expect(reading.seed?.sessions.map(({ id }) => id)).toEqual(['b'])
    expect(reading.notes).toEqual([
      '2 Termine des Kalenders haben keinen lesbaren Tag und wurden ausgelassen: „Ausschuss“ und „ohne Titel“.',
    ])
  })

  test.each([
    ['no calendar', 'Sitzung am 7. Dezember', /kein Kalender/],
    ['a card', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Erika\r\nEND:VCARD\r\n', /kein Kalender/],
    ['an empty one', calendar(), /kein Termin/],
  ])('refuses %s', (_, text, what) => {
    expect(read(text)).toMatchObject({ seed: null, problems: [{ what: expect.stringMatching(what) }] })
  })
})
