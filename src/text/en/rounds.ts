import type { Catalogue } from '#text/catalogue.ts'

export const rounds: Catalogue['rounds'] = {
  names: { show: 'show', plan: 'plan', open: 'open', extend: 'extend', close: 'close' },
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
  opened: (label, count, due) =>
    `Round ${label} is open: ${count === 1 ? 'one measure is' : `${count} measures are`} asked about, the deadline is ${due}.`,
  gaps: 'Nobody answers for these measures. Please settle who is responsible:',
  closed: (label, answered, asked) =>
    `Round ${label} is closed. Answered: ${answered} of ${asked}. Answers can no longer be changed.`,
  withoutAnswer: 'Without an answer:',
  paperDue: (day) => `The report is due by ${day}.`,
  extended: (label, due) =>
    `The deadline of round ${label} is now ${due}. Everyone whose answer is missing will be told.`,
  moreTime: (codes, due) => `You have more time for ${codes}: the deadline is now ${due}.`,
  reminded: (requests, people) =>
    `${requests === 1 ? 'One open request is' : `${requests} open requests are`} being reminded of now (${people === 1 ? 'one message' : `${people} messages`}).`,
  draftDue: (label, due) => `There is no draft for round ${label} yet. The report is due by ${due}.`,
  releaseDue: (label) => `The report on round ${label} should be ready now but is not released yet.`,
  undelivered: (about) => `A message could not be delivered. It concerns: ${about}.`,
}
