import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')

export const answers: Catalogue['answers'] = {
  nothingNow: (opens) => `Nothing is open for you. The next round begins on ${opens}.`,
  nothingPlanned: 'Nothing is open for you; the next round is not planned yet.',
  noneYours: 'No measure is assigned to you in this round.',
  allDone: 'You have answered everything. Thank you!',
  openCount: (count) =>
    plural(count, { one: 'One answer of yours is still open:', other: '# answers of yours are still open:' }),
  answeredAlready: 'Answered already',
  dueBy: (due) => `by ${due}`,
  standingIn: 'as deputy',
  neverAnswered: 'There is no answer on this yet.',
  lastAnswer: (round, day) => `Last time (${round}, ${day}):`,
  sameButton: 'Unchanged',
  reportButton: 'Report',
  change: 'Change',
  decide: { yes: 'Confirm', no: 'Decline' },
  goOn: 'Go on',
  received: (code) => `Thank you, saved: ${code}`,
  late: 'The answer came after the deadline and is marked as late.',
  until: (freeze) => `You can change it until ${freeze}.`,
  left: (codes) => `Still open for you: ${codes.join(', ')}.`,
  proposed: (light) => `“${light}” went to the coordination as a proposal.`,
  unchanged: (rounds) => plural(rounds, { one: 'Unchanged since the last round.', other: 'Unchanged for # rounds.' }),
  proposal: (code, title, light) =>
    `“${light}” was reported for ${code} ${title}; that changes whether it is still asked about. Please confirm or decline it.`,
  decided(code, light, agreed, open) {
    if (agreed) return `${code}: “${light}” is confirmed.`
    return `${code}: “${light}” is not confirmed. ${open ? 'Please report again.' : 'The measure will be asked about again.'}`
  },
}
