import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'
import { asks } from '#text/en/motion-asks.ts'
import { look } from '#text/en/motion-look.ts'

const { number, plural } = counting('en')

const toPoints = (nos: readonly number[]): string => {
  const last = nos.at(-1) ?? 0
  return nos.length < 2 ? `point ${last}` : `points ${nos.slice(0, -1).join(', ')} and ${last}`
}

const these = (count: number): string =>
  plural(count, { one: 'this point of the motion', other: 'these points of the motion' })

export const motions: Catalogue['motions'] = {
  state: {
    registered: 'registered, not asked about yet',
    asked: 'being asked about',
    answered: 'answered',
    replaced: 'replaced by another motion',
    withdrawn: 'withdrawn',
  },
  answeredWithout: (points) => `answered, without a text on ${points}`,
  heading: 'Motions',
  none: 'No motion is registered yet. “motion new” registers one.',
  noneSeen: 'There is no motion with points that are yours.',
  listed: (title, state) => `“${title}” – ${state}`,
  sessionOn: (day) => `session on ${day}`,
  answeredOf: (answered, asked) => `answered: ${number(answered)} of ${number(asked)} points`,
  lacking: (listed) => `missing: ${listed}`,
  inStand: (open, missing) =>
    `${plural(open, { one: 'One motion is', other: '# motions are' })} being asked about, ${plural(missing, { none: 'all points are answered', one: 'one point is open', other: '# points are open' })}. Details: “motion”.`,
  from: (groups, day) => [groups, day === '' ? '' : `of ${day}`].filter((part) => part !== '').join(', '),
  before: (committee, session, item) =>
    [committee, session === '' ? '' : `session on ${session}`, item].filter((part) => part !== '').join(', '),
  until: (due) => `Asked about until ${due}.`,
  closedState: 'asking closed',
  closedOn: (day, version) =>
    `Asking closed on ${day}, ${version === null ? 'no draft yet' : `draft in version ${version}`}.`,
  stateLine: (state) => `State: ${state}.`,
  answeredBy: (paper, released, session) =>
    `Answered with the statement${paper === null ? '' : ` ${paper}`}, released on ${released}${session === null ? '' : `, for the session on ${session}`}${paper === null ? '; it has no number of the council yet' : ''}.`,
  says: (text) => `Statement: ${text}`,
  saysNothing: 'The statement says nothing on it.',
  takenOver: (day, isOld) =>
    `Taken over unchanged, the text is of ${day}${isOld ? ' and thus older than half a year' : ''}.`,
  links: {
    replaces: (numbers) => `Replaces ${numbers}.`,
    replacedBy: (numbers) => `Replaced by ${numbers}.`,
    extends: (numbers) => `Adds to ${numbers}.`,
    extendedBy: (numbers) => `Added to by ${numbers}.`,
    with: (numbers) => `Answered in one statement with ${numbers}.`,
  },
  point: (no) => `On ${no}`,
  lead: (office) => `Lead: ${office}.`,
  noLead: 'The lead office is missing.',
  measures: (listed) => `Measures: ${listed}.`,
  alone: 'Without a measure.',
  noMeasure: 'No measure is named.',
  asking: (person, due) => `Asked: ${person}, until ${due}.`,
  askingNobody: 'Nobody who could answer can be reached.',
  notAsked: 'Not asked about yet.',
  missing: 'Left without an answer.',
  excused: (reason) => `No answer needed: ${reason}.`,
  declined: 'Said not to be theirs; the coordination decides.',
  formerly: (motion, no, text) => `So far (${motion}, on ${no}): ${text}`,
  lacks: { lead: 'office', measure: 'measure', text: 'text', current: 'up-to-date text' },
  outdated: (code) => `Out of date: more has been reported on ${code} since.`,
  lacksOf: (what, nos) => `${what} on ${toPoints(nos)}`,
  gap: (listed) => `Still missing: ${listed}.`,
  gaps: 'Still missing for motions:',
  actions: {
    show: 'show',
    add: 'new',
    ask: 'ask',
    extend: 'extend',
    close: 'close',
    session: 'session',
    change: 'change',
    point: 'point',
    replaces: 'replaces',
    extends: 'extends',
    with: 'with',
    withdraw: 'withdrawn',
  },
  also: {
    show: [],
    add: ['register', 'add'],
    ask: [],
    extend: ['deadline'],
    close: ['end'],
    session: ['for', 'for session'],
    change: ['correct'],
    point: ['on', 'points'],
    replaces: ['replace'],
    extends: [],
    with: ['together with'],
    withdraw: ['withdraw'],
  },
  aspects: { lead: 'office', measures: 'measures', text: 'wording', add: 'add', drop: 'drop' },
  aspectsAlso: { lead: ['lead'], measures: ['measure'], text: ['text'], drop: ['delete', 'remove'] },
  asks,
  look,
  registered: (motion, count) =>
    `Registered: motion ${motion} with ${plural(count, { one: 'one point', other: '# points' })}.`,
  askedNow: (due) => `The offices are asked now, the deadline is ${due}.`,
  aim: (session, wanted, ready) =>
    ready === wanted
      ? `The statement is meant for the session on ${session}; the paper has to be ready by ${wanted}.`
      : `The statement is meant for the session on ${session}. It is planned by ${ready}; the paper has to be ready by ${wanted} at the latest.`,
  extended: (motion, due) =>
    `On motion ${motion} everybody now has time until ${due}. Whoever is still to answer is told.`,
  askedAgain: (count, due) =>
    `Asked once more ${plural(count, { one: 'is one point that has', other: 'are # points that have' })} no answer. The deadline is ${due}.`,
  aimLate: (session, wanted, ready) =>
    `The statement is meant for the session on ${session}. For that the paper would have to be ready by ${wanted}; after this deadline it is not before ${ready}.`,
  aimNext: (motion, next, date) => `The next session that is known is on ${next}: “motion ${motion} session ${date}”.`,
  aimUnknown: (day) => `The calendar has no session on ${day}. To enter it: “session new ${day}”.`,
  noAim: (committee, motion) =>
    `Which session the statement is for is not settled yet (${committee}). To enter it: “motion ${motion} session 7 December 2026”.`,
  aimed: (motion, session) => `The statement on motion ${motion} is now meant for the session on ${session}.`,
  wouldAim: (motion, session) => `The statement on motion ${motion} would then be for the session on ${session}.`,
  aimedByCalendar: 'The calendar of sessions now says so.',
  aimLost: (motion, session) =>
    `The session on ${session}, which the statement on motion ${motion} was meant for, is cancelled; no other one is known.`,
  notAskedYet: (says) => `Nobody is asked yet. For that, write “${says}”.`,
  changed: (motion, no, aspect, value) => `${motion}, point ${no} – ${aspect}: ${value}`,
  pointAdded: (motion, no, title) => `New in motion ${motion}: point ${no} “${title}”`,
  pointDropped: (motion, no, title) => `Dropped from motion ${motion}: point ${no} “${title}”`,
  numbersStay: (told) => `The other points keep their numbers${told ? '; whoever was asked is told' : ''}.`,
  changedHead: (motion, aspect, value) => `${motion} – ${aspect}: ${value}`,
  aimStays: (motion) =>
    `Which session the statement is for stays as it is; “motion ${motion} session” and its day changes that.`,
  draftStays: (motion) => `The draft still has it otherwise; “statement ${motion} draft” makes it anew.`,
  leadNotAsked: (motion, point, drafted) =>
    drafted
      ? `The asking is closed, so nobody is asked there. “reopen ${point}” asks for a text, and then “statement ${motion} draft”.`
      : `The asking is closed, so nobody is asked there. “motion ${motion} ask” and a day asks about all that is missing.`,
  textStands: {
    lead: (says) =>
      `The text on it is still that of the former office. With “${says}” the new one is asked to check it.`,
    text: (says) => `The text on it still answers the former wording. With “${says}” you ask for it to be checked.`,
  },
  askAgainButton: 'Have the text checked',
  linked: {
    replaces: (later, earlier) => `Motion ${later} now replaces ${earlier}.`,
    extends: (later, earlier) => `Motion ${later} now adds to ${earlier}.`,
  },
  excusedRequests: (count) =>
    plural(count, {
      none: 'There were no open requests about it.',
      one: 'One open request about it has ended; whoever was asked is told.',
      other: '# open requests about it have ended; whoever was asked is told.',
    }),
  reasonReplaced: (later) => `replaced by motion ${later}`,
  reasonWithdrawn: 'motion withdrawn',
  answeredWith: (one, other) => `${one} is now answered in one statement with ${other}.`,
  answeredThereToo: (one: string, other: string) => `${one} is answered there, too, with ${other}.`,
  leads: (motion: string) => `The statement stands under ${motion}.`,
  withdrawn: (motion) => `Motion ${motion} is noted as withdrawn.`,
  toldReplaced: (codes, later) => `The motion has been replaced by ${later}. No answer is needed any more on ${codes}.`,
  toldDropped: (code, title) =>
    `${code} “${title}” has been dropped from the motion. An answer to it is no longer needed.`,
  toldReworded: (code, text) => `${code} has a new wording: “${text}”`,
  toldWithdrawn: (codes) => `The motion has been withdrawn. No answer is needed any more on ${codes}.`,
  toldReleased: (motion, nos, session) =>
    `The statement on motion ${motion} is released${session === null ? '' : `, for the session on ${session}`}. “motion ${motion}” shows what it says on ${toPoints(nos)}.`,
  toldRewritten: (nos) => `The text on ${toPoints(nos)} has been changed for it.`,
  textHint: 'in a few sentences, as it is to stand in the statement',
  leftOut: {
    heading: (left) => `“${left}” is left out, for the statement has it above the text already.`,
    rating: (left) =>
      `“${left}” is left out: of a motion neither light nor percentage is asked. If it belongs to the text, it must only not come first.`,
  },
  askButton: 'Ask now',
  showButton: 'Show the motion',
  reason: (motion, groups) => `The administration comments on motion ${motion}${groups === '' ? '' : ` (${groups})`}.`,
  why: ({ city, motion, groups, title, nos }) =>
    `this is Masterplan, the reporting service of ${city}. On motion ${motion}${groups === '' ? '' : ` (${groups})`} “${title}”, your comment on ${toPoints(nos)} is missing.`,
  spokenOf: (motion, groups, title) => `Motion ${motion}${groups === '' ? '' : ` (${groups})`}: “${title}”`,
  answerUntil: (due) => `Please answer by ${due} with the text that is to stand in the administration’s statement.`,
  overdue: (due, graceUntil) =>
    graceUntil === null
      ? `The deadline was ${due}. Please answer all the same; the coordination decides whether the text still goes into the statement.`
      : `The deadline was ${due}; please still answer by ${graceUntil}.`,
  howTo: (count, example) =>
    plural(count, {
      one: 'Simply write the text here.',
      other: `Give the code and the text, for example: ${example} The tender is under way.`,
    }),
  takeOverButton: 'Take over',
  reportButton: 'Answer',
  step: {
    responsible: (count, due) => `A reminder: your comment on ${these(count)} is missing, the deadline is ${due}.`,
    deputy: (count, due) =>
      `There is no comment on ${these(count)} yet, the deadline is ${due}. You are entered as deputy and can answer.`,
    'office-coordinator': (count, due) =>
      `There is no comment yet on ${these(count)}, for which your office is in charge; the deadline is ${due}. Please see to an answer or answer yourself.`,
    head: (count, due) =>
      `The administration’s statement still lacks the text on ${these(count)}, for which your office is in charge (deadline: ${due}).`,
    'plan-coordinator': (count, due) =>
      `In spite of reminders there is no comment on ${these(count)} (deadline: ${due}).`,
  },
  head: (motion) => `Motion ${motion}`,
  opened: (motion, count, due) =>
    `On motion ${motion}, ${plural(count, { one: 'one point is', other: '# points are' })} asked about; the deadline is ${due}.`,
  closed: (motion, answered, asked, excused) =>
    `Asking about motion ${motion} is over. Answered: ${number(answered)} of ${number(asked)} points${excused === 0 ? '' : `, excused: ${number(excused)}`}. Whatever still comes is only admitted as a supplement.`,
  closedHere: (motion) => `Asking about motion ${motion} is over; nothing can be reported here any more.`,
  allAnswered: (motion, closes) =>
    `All points of motion ${motion} are answered. The statement can be drafted now; that ends the asking, which otherwise goes on until ${closes}.`,
  paperDue: (day) => `The statement is due by ${day}.`,
  draftDue: (motion, due) => `There is no draft of the statement on motion ${motion} yet. It is due by ${due}.`,
  releaseDue: (motion) => `The statement on motion ${motion} should be there by now, but is not released yet.`,
}
