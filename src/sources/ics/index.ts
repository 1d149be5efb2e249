import type { Source } from '#app/contracts/source.ts'
import { readCalendar } from './read-calendar.ts'

/** A calendar file (iCalendar, RFC 5545) of committees' sessions. It is only read. */
const ics: Source = {
  name: 'ics',
  extensions: ['.ics', '.ical'],
  read: async (file, context) => readCalendar(file, context),
}

export default ics
