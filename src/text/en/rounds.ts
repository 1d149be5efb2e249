import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { number, plural } = counting('en')

export const rounds: Catalogue['rounds'] = {
  names: { show: 'show', plan: 'plan', open: 'open', extend: 'extend', move: 'move', close: 'close' },
  title: (label, state) => `Round ${label} – ${state}`,
  state: { planned: 'planned', open: 'open', closed: 'closed' },
  dates: {
    opens: 'Opens',
    due: 'Deadline',
    grace: 'Grace ends',
    closes: 'Closes for good',
    draft: 'Draft of the report',
    paperDue: 'Report is due',
  },
  session: 'Session of the committee',
  assumed: 'not known yet, assumed after the plan',
  sessionLost: (day) => `${day} – cancelled; no other one is known yet`,
  opened: (label, count, due) =>
    `Round ${label} is open: ${plural(count, { one: 'one measure is', other: '# measures are' })} asked about, the deadline is ${due}.`,
  closed: (label, answered, asked, excused) =>
    `Round ${label} is closed. Answered: ${number(answered)} of ${number(asked)}${excused > 0 ? `, excused: ${number(excused)}` : ''}. What still comes is admitted as a supplement only.`,
  withoutAnswer: 'Without an answer:',
  notAsked: 'These could not be asked about, because the invitation from Masterplan has not been accepted:',
  paperDue: (day) => `The report is due by ${day}.`,
  extended: (label, due) =>
    `The deadline of round ${label} is now ${due}. Everyone whose answer is missing will be told.`,
  sessionMoved: (label, session, byFile) =>
    `The session for round ${label} is now: ${session}.${byFile ? ' The city’s calendar of sessions says so.' : ''}`,
  outdatedPaper: (no: number) =>
    `The released report (version ${no}) still names the old date. Should it be withdrawn? A new version then begins.`,
  sessionMovedLiaison: (plan: string, label: string, session: string, no: number) =>
    `${plan}: the session for round ${label} is now: ${session}. The released report (version ${no}) still names the old date.`,
  fewDays: (days: number) =>
    `${plural(days, { none: 'Not even one working day is', one: 'Only one working day is', other: 'Only # working days are' })} left until the deadline.`,
  dueMoved: (codes, due) => `For ${codes} the deadline is now ${due}.`,
  fileRefused: 'The session that the city’s calendar now names cannot be followed.',
  moreTime: (codes, due) => `You have more time for ${codes}: the deadline is now ${due}.`,
  reminded: (requests, people) =>
    `${plural(requests, { one: 'One open request is', other: '# open requests are' })} being reminded of now (${plural(people, { one: 'one message', other: '# messages' })}).`,
  draftDue: (label, due) => `There is no draft for round ${label} yet. The report is due by ${due}.`,
  releaseDue: (label) => `The report on round ${label} should be ready now but is not released yet.`,
  releaseSoon: (label, due, isDrafted) =>
    `The report of round ${label} has to be released by ${due}. ${isDrafted ? 'It is there as a draft and waits for its release.' : 'There is no draft yet.'}`,
  forSession: (session) => `Otherwise it is too late for the session on ${session}.`,
  lateForSession: (session) => `That makes it too late for the session on ${session}.`,
  nextSession: (session) => `The next session that is known is on ${session}.`,
  noNextSession: 'No later session is known.',
  moveTo: (session) => `Move to ${session}`,
  undelivered: (about) => `A message could not be delivered. It concerns: ${about}.`,
}
