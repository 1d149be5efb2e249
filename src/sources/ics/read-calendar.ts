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
  const calendar = calendarIn(text)
  if (calendar === null) return refused(words.problems.notCalendar())
  const { sessions, unread, endless } = sessionsIn(calendar)
  if (sessions.length === 0) return refused(words.problems.noSessions())
  const notes = [
    ...(unread === 0 ? [] : [words.entriesUnread(unread)]),
    ...(endless === 0 ? [] : [words.endlessSeries(endless, mostOfSeries)]),
  ]
  return { seed: { ...noSeed, sessions }, problems: [], notes }
}

/** Null for what is no calendar. */
function calendarIn(text: string): ICAL.Component | null {
  try {
    const parsed: unknown = ICAL.parse(text)
    const components = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]
    const root = components.find((each) => Array.isArray(each) && each[0] === 'vcalendar')
    return Array.isArray(root) ? new ICAL.Component(root) : null
  } catch {
    return null
  }
}
