import { counting } from '#text/counting.ts'
import type { Catalogue } from '#text/catalogue.ts'

const { number, plural } = counting('en')

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
    dates: {
      label: 'What is to become of the dates?',
      hint: 'another session instead: “session move 7 December 2026 to 14 December 2026”',
    },
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
  added: (committee, day) => `Entered: ${committee}, ${day}.`,
  cancelled: (committee, day) => `Entered as cancelled: ${committee}, ${day}.`,
  moved: (committee, from, to) => `Moved: ${committee}, from ${from} to ${to}.`,
  motionMoved: (motion, session) => `Motion ${motion} is thereby on the agenda of ${session}.`,
  follows: (label, session) => `Round ${label} now goes by the session on ${session}.`,
  dates: (opens, due) => `It opens on ${opens}, the deadline is ${due}.`,
  due: (due) => `The deadline is ${due}.`,
  paperBy: (day) => `The report is due by ${day}.`,
  told: 'Everybody concerned is told.',
  whenCancelled: {
    follow: { label: 'move them', also: ['yes', 'move', 'new dates'] },
    keep: { label: 'keep the dates', also: ['keep'] },
    no: { label: 'no, change nothing', also: ['no'] },
  },
  wouldFollow: (label, session) => `Round ${label} would then go by the session on ${session}.`,
  ofNext: (label) => `That session lies in the period ${label} already.`,
  kept: (label) =>
    `Round ${label} keeps its dates, without a session for now. A session in the same period will count once it is entered.`,
  keptMotion: (motion) => `The dates about motion ${motion} stay, without a session for now.`,
  hangs: (label) =>
    `No other session to come is known: round ${label} keeps its dates for now, but without a session. Please enter the next session: “session new 2026-12-14”.`,
  beyond: (label) =>
    `That is after the period of round ${label}. To enter an earlier session: “session new 2026-12-14”.`,
  cannotFollow: (label) => `Round ${label} cannot follow it.`,
  paperTooLate: (session, day) =>
    `For the session on ${session} a paper would have to be ready by ${day}; it is too late for that.`,
  fewerDays: (label, days, usual) =>
    `For the answers of round ${label} ${plural(days, { none: 'not even one working day', one: 'one working day', other: '# working days' })} would be left instead of ${number(usual)}.`,
}
