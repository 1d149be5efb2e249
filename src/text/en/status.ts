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
  inSigning: (day, count, due, past) =>
    `The draft of ${day} waits for the co-signature of ${plural(count, { one: 'one office', other: '# offices' })} (release ${past ? 'overdue since' : 'due'} ${due}).`,
  withdrawn: (no, day) => `Version ${no} of the report was withdrawn on ${day}; the new version awaits its release.`,
  released: (day) => `The report was released on ${day}.`,
  answered: ({ asked, answered, missing, pending, excused, late, supplements }) =>
    listed(
      `Answered: ${number(answered)} of ${number(asked)}`,
      pending > 0 ? `open: ${number(pending)}` : '',
      excused > 0 ? `excused: ${number(excused)}` : '',
      missing > 0 ? `without answer: ${number(missing)}` : '',
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
  noneYet: 'No answers yet',
  noneAtAll: 'No answers',
  lastTime: (label) => `Last time (${label})`,
  lateHeading: (count) => plural(count, { one: 'One answer is overdue', other: '# answers are overdue' }),
  missingHeading: (count) => plural(count, { one: 'One measure had no answer', other: '# measures had no answer' }),
  troubleHeading: (red, yellow) => `Red ${number(red)}, yellow ${number(yellow)} – and why`,
  troubleOnly: (red, yellow, says) =>
    `Red ${number(red)}, yellow ${number(yellow)}: ${says.map((each) => `“${each}”`).join(', ')}`,
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
  withoutNonPublic: 'Without measures that are not public.',
  nothingOpen: (label) => `Nothing is open any more in round ${label}.`,
  nothingOpenFor: (code) => `No answer is missing for ${code}.`,
  missingCount: (label, missing, asked) =>
    `Without an answer in round ${label}: ${number(missing)} of ${number(asked)} measures.`,
  openCount: (open, asked) => `Open: ${number(open)} of ${number(asked)} answers.`,
  says: {
    news: ['new', 'news', 'what is new'],
    trend: ['trend', 'history'],
    of: {
      open: ['open', 'pending'],
      answered: ['answered'],
      missing: ['without answer', 'no answer', 'missing'],
      excused: ['excused'],
      late: ['late'],
      better: ['better'],
      worse: ['worse'],
    },
  },
  of: {
    open: 'Still open',
    answered: 'Answered',
    missing: 'Without an answer',
    excused: 'Excused',
    late: 'Late',
    better: 'Better',
    worse: 'Worse',
  },
  releasedThen: (day, attached) =>
    attached ? `The report was released on ${day} and is attached.` : `The report was released on ${day}.`,
  neverReleased: 'No report on this round was released here.',
  trendTitle: (plan, rounds) => `${plan} – ${plural(rounds, { one: 'one round', other: 'the last # rounds' })}`,
  roundShort: 'Round',
  betterShort: 'better',
  worseShort: 'worse',
  andMore: (count) => plural(count, { one: 'and one more', other: 'and # more' }),
  newsTitle: (since) => `New since ${since}`,
  noNews: 'Nothing has changed since.',
  firstLook: 'From now on you will see here what has changed since you last looked at the status.',
  newAnswers: (count) => plural(count, { one: 'one new answer', other: '# new answers' }),
  newQueries: (count) => plural(count, { one: 'one question back', other: '# questions back' }),
  newMissing: (count) => `${number(count)} without an answer`,
  newsOpened: 'round opened',
  newsClosed: 'round closed',
  newsMoved: 'dates moved',
  newsLine: (since, what) => `New since ${since}: ${what} (“status new”).`,
  roundOpened: (label, due) => `Round ${label} is open; the deadline is ${due}.`,
  roundClosed: (label) => `Round ${label} is closed.`,
  datesMoved: (label, due) => `The dates of round ${label} have moved; the deadline is now ${due}.`,
  queried: (codes) => `Asked back, not answered yet: ${codes}.`,
  overdueSince: (due) => `overdue since ${due}`,
}
