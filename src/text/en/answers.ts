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
  signOfSeveral: (says) =>
    `This is about several measures; a reaction does not say which. Please write, for example, “${says}”.`,
  dueBy: (due) => `by ${due}`,
  standingIn: 'as deputy',
  neverAnswered: 'There is no answer on this yet.',
  ofAnother: (round, code) => `${round} on ${code}`,
  lastAnswer: (round, day) => `Last time (${round}, ${day}):`,
  sameButton: 'Unchanged',
  reportButton: 'Report',
  passOnButton: 'Not mine / pass on',
  tasksButton: 'Tasks',
  change: 'Change',
  courtesy: {
    says: {
      greeting: [
        'good morning',
        'good afternoon',
        'good evening',
        'hello',
        'hi',
        'hey',
        'have a nice day',
        'have a good weekend',
        'see you',
        'bye',
      ],
      thanks: ['thanks', 'thank you', 'thx', 'many thanks', 'thanks a lot', 'thank you very much', 'cheers'],
      assent: ['ok', 'okay', 'all right', 'alright', 'got it', 'understood', 'will do', 'sure', 'great', 'perfect'],
      besides: ['all', 'everybody', 'everyone', 'masterplan', 'and', 'too', 'team', 'there', 'you'],
    },
    reply: { greeting: 'Hello!', thanks: 'You are welcome!', assent: 'Thank you!' },
    open: (listed, rated) =>
      `Still open for you: ${listed}. ${rated ? 'A light and a sentence' : 'A sentence'} will do.`,
    nothing: 'Nothing is open for you at the moment.',
  },
  oneOpen: (code, says, rated) =>
    `Open is ${code}: ${rated ? 'a light and a sentence' : 'a sentence'} will do${says === '' ? '' : `, or “${says}”`}.`,
  decide: { yes: 'Confirm', no: 'Decline' },
  nowOn: (code, title) => `Now on to ${code} ${title}.`,
  taken: (count) =>
    plural(count, {
      none: 'Nothing has been taken over unchanged.',
      one: 'Thank you, one measure is taken over unchanged:',
      other: 'Thank you, # measures are taken over unchanged:',
    }),
  notTaken: {
    title: 'Not taken over',
    nothingBefore: 'There is no answer on it yet.',
    incomplete: (listed) => `Missing: ${listed}.`,
    query: 'A question on it is open.',
    answered: 'There is an answer in this round already.',
  },
  saidAnew: (code, title) => `There is a new answer on ${code} ${title} in this round already; it stands:`,
  howToTakeLast: (says) => `To let the answer of the round before stand instead, write “${says}”.`,
  takeLast: 'Replace the new answer by that of the round before?',
  takeLastButton: 'Take the last round’s',
  everyButton: { same: 'All unchanged', report: 'Report all in turn' },
  severalMeasures: (codes) =>
    `Your message names ${codes}. Nothing is stored yet; please send the report on each measure by itself.`,
  codeAstray: (code) => `Your text names ${code} at its beginning. What does it belong to? Nothing is stored yet.`,
  aside: {
    says: {
      self: ['i', "i'm", "i'll", 'am', 'me', 'we', 'my'],
      absent: ['sick', 'ill', 'holiday', 'holidays', 'vacation', 'absent', 'away', 'leave'],
      notMine: ['not responsible', 'not in charge', 'wrong person', 'not mine'],
      later: ['answer', 'reply', 'report', 'later', 'tomorrow', 'respond'],
    },
    away: (example) => `That is not stored as an answer. Enter an absence like this: “${example}”.`,
    notMine: (says, example) =>
      `That is not stored as an answer. If it is not yours to answer, write “${says}”; pass a measure on to somebody else like this: “${example}”.`,
    later: (word) => `That is not stored as an answer. “${word}” puts off the next reminder.`,
  },
  goesWith: (label) => `Your text is not lost: “${label}” at the measure that it belongs to takes it.`,
  signTooLate: (label, code) =>
    `The round ${label} is closed; a reaction no longer counts. If you still send your answer with “report ${code} …”, the coordination decides whether it is taken in.`,
  afterClosing: {
    missing: (label) =>
      `The round ${label} is closed. If you still send your answer like this, the coordination decides whether it is taken in:`,
    answered: (label) =>
      `The round ${label} is closed and your answers stand. The coordination decides on changes; please turn to it.`,
    released: (label) => `The report on round ${label} is released. Please report what is new in the next round.`,
  },
  replaceOwn: (code, light) => `“${light}” is stored already. Shall this take the place of your answer on ${code}?`,
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
