import type { Catalogue } from '#text/catalogue.ts'

/** The calendar of the committees. */
export const sessions: Catalogue['sessions'] = {
  names: { show: 'show', add: 'new', cancel: 'cancelled', move: 'moved' },
  also: {
    show: ['list'],
    add: ['add', 'enter'],
    cancel: ['cancel', 'off'],
    move: ['move', 'postponed', 'postpone'],
  },
  leadIn: ['to'],
  asks: {
    committee: { label: 'Which committee meets?', hint: null },
    newDay: { label: 'On which day does the committee meet?', hint: 'a date such as 2026-12-07 or 7.12.2026' },
    day: { label: 'Which session is it?', hint: 'its day so far, such as 2026-12-07 or 7.12.2026' },
    to: { label: 'To which day is it moved?', hint: 'a date such as 2026-12-14 or 14.12.2026' },
  },
  title: (plan) => `Sessions – ${plan}`,
  caption: 'Sessions to come, and by when a paper has to be ready',
  head: ['Session', 'Committee', 'Round', 'Paper ready by', 'From'],
  origin: { file: 'the city’s file', calendar: 'calendar', chat: 'entered in chat' },
  tooLate: (day) => `${day} – too late for a new paper`,
  none: (committee) =>
    `No session to come is known (${committee}). Enter one: “session new 2026-12-07”. A calendar (.ics) can be imported on the command line.`,
  more: (example) => `To change: ${example}`,
  example: '“session new 2026-12-07”, “session moved 2026-12-07 to 2026-12-14”, “session cancelled 2026-12-07”.',
  added: (committee, day) =>
    `Entered: ${committee}, ${day}. What hangs on it is dated anew; everybody concerned is told.`,
  cancelled: (committee, day) =>
    `Entered as cancelled: ${committee}, ${day}. What hangs on it goes by the next session that is known.`,
  hangs: (label) =>
    `No other session to come is known: round ${label} keeps its dates for now. Please enter the next session, for example “session new 2026-12-14”.`,
  moved: (committee, from, to) =>
    `Moved: ${committee}, from ${from} to ${to}. What hangs on it is dated anew; everybody concerned is told.`,
}
