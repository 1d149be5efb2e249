import { counting } from '#text/counting.ts'
import type { Catalogue } from '#text/catalogue.ts'

const { plural } = counting('en')

export const afterwards: Catalogue['afterwards'] = {
  isSupplement: 'The answer is marked as a supplement and stands.',
  settlesQuery: 'That answers the question back.',
  supplement: (day) => `Supplement of ${day}.`,
  source: {
    phone: 'Told by phone, entered by the coordination.',
    mail: 'Told by e-mail, entered by the coordination.',
  },
  keptLate: {
    freeze: (code, round) =>
      `Round ${round} is closed. Your answer on ${code} is kept; the coordination decides whether it goes into the report as a supplement.`,
    grace: (code, round) =>
      `The deadline of round ${round} is over. Your answer on ${code} is kept; the coordination decides whether it still goes into the report.`,
  },
  cameLate: {
    freeze: (code, title, round) =>
      `An answer on ${code} ${title} came after round ${round} had closed. Shall it go into the report as a supplement?`,
    grace: (code, title, round) =>
      `An answer on ${code} ${title} came after the deadline of round ${round}. Shall it go into the report?`,
  },
  admitQuestion: {
    freeze: 'Shall the answer go into the report as a supplement?',
    grace: 'Shall the answer still go into the report?',
  },
  why: 'Would you like to give a reason?',
  because: (text) => `The coordination adds: “${text}”`,
  admit: { yes: 'Admit', no: 'Do not admit' },
  admitted: {
    freeze: (code) => `Your answer on ${code} is admitted as a supplement and goes into the report.`,
    grace: (code) => `Your answer on ${code} is still admitted and goes into the report.`,
  },
  declined: (code, next) =>
    `Your answer on ${code} came too late for this report. ${next === null ? 'Please report in the next round.' : `Please report in the next round (from ${next}).`}`,
  isAdmitted: {
    freeze: (code) => `${code}: admitted as a supplement.`,
    grace: (code) => `${code}: admitted as a late answer.`,
  },
  nothingWaits: 'No late answer waits for a decision.',
  isDeclined: (code) => `${code}: not admitted. The answer is kept and stands in no report.`,
  reopened: (code) =>
    `${code} is open for a supplement until the report is released. The person responsible has been told.`,
  reopenedUnreachable: (code) =>
    `${code} is open for a supplement until the report is released. There is nobody to tell; enter it yourself with “record ${code}”.`,
  pleaseSupplement: (code, title, round) =>
    `The coordination has opened ${code} ${title} of round ${round} once more. Please report; it goes into the report as a supplement.`,
  askedAgain: (code) => `An answer on ${code} is expected again; those asked have been told.`,
  pleaseAnswer: (code, title, due) => `An answer on ${code} ${title} is expected after all, the deadline is ${due}.`,
  waitsLate: 'A late answer waits for the coordination to decide.',
  supplementCame: (code) => `Supplement: ${code}`,
  queryAnswered: (code) => `Question back answered: ${code}`,
  draftOutdated: (no) => `The draft of the report (version ${no}) does not contain it yet; please make it anew.`,
  lookUp: 'History',
  replaced: (code, title, day) => `There is a newer answer on ${code} ${title}; it replaces yours of ${day}.`,
  answeredFor: (code, title, name) =>
    `${name} has answered on ${code} ${title} already; there is nothing left for you to do. If something is wrong, change it with “report ${code}”.`,
  byPartner: (name) => `Contribution of the partner ${name}.`,
  forPartner: (name) => `Entered for the partner ${name}.`,
  copy: (code, title) => `The coordination has entered for you on ${code} ${title}:`,
  excused: (code) => `No answer on ${code} is needed; there will be no more reminders.`,
  noNeedToAnswer: (code, title, round) =>
    `No answer on ${code} ${title} is needed in round ${round}; there is nothing you must do. You can still answer.`,
  excusedBecause: (reason) => `Excused because: ${reason}`,
  moreTime: (code, due) => `The deadline for ${code} is now ${due}. Those asked have been told.`,
  whyExcused: 'Why is no answer needed? The reason stays internal.',
  all: 'all',
  how: { label: 'How did the answer come in?', names: { phone: 'phone', mail: 'e-mail' } },
  query: {
    what: 'What would you like to know?',
    sent: (code, person) =>
      `The question on ${code} goes to ${person}. The answer is open again; you will be told when it is there.`,
    makesSupplement: 'The answer goes into the report as a supplement.',
    yourOwn: (code) => `The question on ${code} is noted. It is you who answers for this measure.`,
    nobody: (code) =>
      `The question on ${code} is noted, but nobody who could answer can be reached. Enter the answer yourself with “record ${code}”.`,
    put: (code, title) => `There is a question about your answer on ${code} ${title}:`,
    reminder: (code, title) => `A reminder: a question on ${code} ${title} is still open:`,
    present: 'It stands like this so far:',
    how: (code) =>
      `One sentence will do, such as: ${code} The contribution comes in January. It replaces the text, all else stays. To leave everything as it is, write “same ${code}”.`,
    becomesSupplement:
      'The round is closed: your answer goes into the report as a supplement and cannot be changed after that.',
    answer: 'Answer',
    shown: (day, text) => `Question back (${day}): ${text}`,
    open: 'question back open',
    openOn: (codes) =>
      plural(codes.length, {
        one: `One question back is still open: ${codes.join(', ')}.`,
        other: `# questions back are still open: ${codes.join(', ')}.`,
      }),
    howAtFreeze: 'Whoever answers them now gives a supplement.',
  },
  reopenedForYou: 'Open for a supplement until the report is released.',
  reopenedShort: 'open for a supplement',
  reopenedOn: (codes) => `Open for a supplement: ${codes.join(', ')}.`,
  waitingOn: (codes) =>
    plural(codes.length, {
      one: `One late answer waits for the coordination to decide: ${codes.join(', ')}.`,
      other: `# late answers wait for the coordination to decide: ${codes.join(', ')}.`,
    }),
  stillWaits: (waits) => {
    const names = { late: 'late answer', query: 'question back', reopened: 'opened again' }
    return `Still waiting: ${waits.map(({ code, why }) => `${code} ${names[why]}`).join(', ')}.`
  },
  remark: {
    what: 'What would you like to keep? It stays internal.',
    kept: (code) => `The remark on ${code} is kept. It is internal and stands in no report.`,
    shown: (day, text) => `Remark (${day}): ${text}`,
  },
  answeredOn: (day) => `Answer of ${day}`,
  notAdmitted: (day) => `Came late (${day}), not in the report:`,
}
