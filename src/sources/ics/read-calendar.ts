import ICAL from 'ical.js'
import { noSeed } from '#sources/no-seed.ts'
import type { Reading, SourceContext, SourceFile } from '#app/contracts/source.ts'
import { decodeText } from '#sources/decode-text.ts'
import { mostOfSeries } from './most-of-series.ts'
import { sessionsIn } from './sessions-in.ts'

/** Reads the sessions in a calendar file. Of an entry nothing is kept but its id, its title, its day and whether it is cancelled. */
export function readCalendar(source: SourceFile, { words }: SourceContext): Reading {
  const refused = (problem: { readonly what: string; readonly cure: string }): Reading => ({
    seed: null,
    problems: [{ file: source.name, line: 0, ...problem }],
    notes: [],
  })
  const text = decodeText(source.bytes)
  if (text.trim() === '') return refused(words.problems.emptyFile())
  const calendars = calendarsIn(text)
  if (calendars.length === 0) return refused(words.problems.notCalendar())
  const read = calendars.map(sessionsIn)
  const sessions = read.flatMap((each) => each.sessions)
  const unread = read.flatMap((each) => each.unread)
  const endless = read.reduce((sum, each) => sum + each.endless, 0)
  if (sessions.length === 0) return refused(words.problems.noSessions())
  const notes = [
    ...(unread.length === 0 ? [] : [words.entriesUnread(unread)]),
    ...(endless === 0 ? [] : [words.endlessSeries(endless, mostOfSeries)]),
  ]
  return { seed: { ...noSeed, sessions }, problems: [], notes }
}

/** A file may hold several, as where exports of committees were put together; none where it is no calendar. */
function calendarsIn(text: string): readonly ICAL.Component[] {
  try {
    const parsed: unknown = ICAL.parse(text)
    const components = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]
    return components.flatMap((each) =>
      Array.isArray(each) && each[0] === 'vcalendar' ? new ICAL.Component(each) : [],
    )
  } catch {
    return []
  }
}
