import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { number, plural } = counting('en')

const listed = (...parts: readonly string[]): string => `${parts.filter((part) => part !== '').join(', ')}.`

export const status: Catalogue['status'] = {
  title: (plan, round, closed) => `${plan} – round ${round}${closed ? ' (closed)' : ''}`,
  noRound: 'There has been no round yet.',
  open: (due, left) =>
    left > 0
      ? `Open until ${due} (${plural(left, { one: 'one working day', other: '# working days' })} left).`
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
  answered: ({ asked, answered, missing, pending, excused, late, supplements }) =>
    listed(
      `Answered: ${number(answered)} of ${number(asked)}`,
      pending > 0 ? `open: ${number(pending)}` : '',
      missing > 0 ? `without answer: ${number(missing)}` : '',
      excused > 0 ? `excused: ${number(excused)}` : '',
      late > 0 ? `late: ${number(late)}` : '',
      supplements > 0 ? `supplements: ${number(supplements)}` : '',
    ),
  changes: (before, { changes, unchanged }) =>
    listed(
      `Against ${before}: ${number(changes.better)} better, ${number(changes.worse)} worse, ${number(changes.same)} the same`,
      changes['not-comparable'] > 0 ? `${number(changes['not-comparable'])} not comparable` : '',
      changes['no-light'] > 0 ? `${number(changes['no-light'])} without light` : '',
      changes.new > 0 ? `${number(changes.new)} new` : '',
      unchanged > 0 ? `of these ${number(unchanged)} reported “unchanged”` : '',
    ),
  field: 'Field',
  noField: 'without a field',
  answeredShort: 'in',
  other: 'other',
  lateHeading: (count) => plural(count, { one: 'One answer is overdue', other: '# answers are overdue' }),
  missingHeading: (count) => plural(count, { one: 'One measure had no answer', other: '# measures had no answer' }),
  troubleHeading: (red, yellow) => `Red ${number(red)}, yellow ${number(yellow)} – and why`,
  more:
    (...says) =>
    (count) =>
      `${plural(count, { one: 'and one more', other: 'and # more' })}: ${says.map((each) => `“${each}”`).join(', ')}`,
  moreOpen: 'open',
  moreRed: 'status red',
  moreYellow: 'status yellow',
  selection: (title, round, count) =>
    `${title} – round ${round}: ${plural(count, { one: 'one measure', other: '# measures' })}`,
  noneFound: 'There is no such measure in this round.',
  state: { asked: 'still open', answered: 'answered', excused: 'excused', missing: 'No answer' },
  nobody: 'not assigned yet',
  lead: 'Lead',
  involved: 'Involved',
  round: (label) => `Round ${label}`,
  nothingOpen: (label) => `Nothing is open any more in round ${label}.`,
  nothingOpenFor: (code) => `No answer is missing for ${code}.`,
  missingCount: (label, missing, asked) =>
    `Without an answer in round ${label}: ${number(missing)} of ${number(asked)} measures.`,
  openCount: (open, asked) => `Open: ${number(open)} of ${number(asked)} answers.`,
  overdueSince: (due) => `overdue since ${due}`,
}
