import type { Catalogue } from '#text/catalogue.ts'

const listed = (...parts: readonly string[]): string => `${parts.filter((part) => part !== '').join(', ')}.`

export const status: Catalogue['status'] = {
  title: (plan, round, closed) => `${plan} – round ${round}${closed ? ' (closed)' : ''}`,
  noRound: 'There has been no round yet.',
  open: (due, left) =>
    left > 0
      ? `Open until ${due} (${left === 1 ? 'one working day' : `${left} working days`} left).`
      : `Open until ${due}, today.`,
  grace: (until) => `The deadline has passed; late answers are taken until ${until}.`,
  closing: (closes) => `Grace is over; the round closes for good on ${closes}.`,
  nextOpens: (label, opens) => `Round ${label} opens on ${opens}.`,
  toDraft: (due, past) =>
    past
      ? `The report is not drafted yet and has been overdue since ${due}.`
      : `The report is still to be drafted and is due by ${due}.`,
  drafted: (day, due, past) => `The draft of ${day} waits for its release (${past ? 'overdue since' : 'due'} ${due}).`,
  released: (day) => `The report was released on ${day}.`,
  answered: ({ asked, answered, missing, pending, late }) =>
    listed(
      `Answered: ${answered} of ${asked}`,
      pending > 0 ? `open: ${pending}` : '',
      missing > 0 ? `without answer: ${missing}` : '',
      late > 0 ? `late: ${late}` : '',
    ),
  changes: (before, { changes, unchanged }) =>
    listed(
      `Against ${before}: ${changes.better} better, ${changes.worse} worse, ${changes.same} the same`,
      changes['not-comparable'] > 0 ? `${changes['not-comparable']} not comparable` : '',
      changes['no-light'] > 0 ? `${changes['no-light']} without light` : '',
      changes.new > 0 ? `${changes.new} new` : '',
      unchanged > 0 ? `of these ${unchanged} reported “unchanged”` : '',
    ),
  field: 'Field',
  noField: 'without a field',
  answeredShort: 'in',
  other: 'other',
  lateHeading: (count) => (count === 1 ? 'One answer is overdue' : `${count} answers are overdue`),
  missingHeading: (count) => (count === 1 ? 'One measure had no answer' : `${count} measures had no answer`),
  troubleHeading: (red, yellow) => `Red ${red}, yellow ${yellow} – and why`,
  more:
    (...says) =>
    (count) =>
      `and ${count} more: ${says.map((each) => `“${each}”`).join(', ')}`,
  moreOpen: 'open',
  moreRed: 'status red',
  moreYellow: 'status yellow',
  selection: (title, round, count) => `${title} – round ${round}: ${count === 1 ? 'one measure' : `${count} measures`}`,
  noneFound: 'There is no such measure in this round.',
  state: { asked: 'still open', answered: 'answered', excused: 'excused', missing: 'No answer' },
  nobody: 'not assigned yet',
  lead: 'Lead',
  involved: 'Involved',
  round: (label) => `Round ${label}`,
  nothingOpen: (label) => `Nothing is open any more in round ${label}.`,
  nothingOpenFor: (code) => `No answer is missing for ${code}.`,
  missingCount: (label, missing, asked) => `In round ${label}, ${missing} of ${asked} measures had no answer.`,
  openCount: (open, asked) => `${open} of ${asked} answers are open.`,
  overdueSince: (due) => `overdue since ${due}`,
}
