import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'
import { pointProblems } from '#text/en/point-problems.ts'

const { plural } = counting('en')

export const points: Catalogue['points'] = {
  afterwards: {
    keptLate: {
      freeze: (code, round) =>
        `The asking about motion ${round} is closed. Your answer on ${code} is kept; the coordination decides whether it goes into the statement as a supplement.`,
      grace: (code, round) =>
        `The deadline on motion ${round} is over. Your answer on ${code} is kept; the coordination decides whether it still goes into the statement.`,
    },
    cameLate: {
      freeze: (code, title, round) =>
        `An answer on ${code} ${title} came after the asking about motion ${round} had closed. Shall it go into the statement as a supplement?`,
      grace: (code, title, round) =>
        `An answer on ${code} ${title} came after the deadline on motion ${round}. Shall it go into the statement?`,
    },
    admitQuestion: {
      freeze: 'Shall the answer go into the statement as a supplement?',
      grace: 'Shall the answer still go into the statement?',
    },
    admitted: {
      freeze: (code) => `Your answer on ${code} is admitted as a supplement and goes into the statement.`,
      grace: (code) => `Your answer on ${code} is still admitted and goes into the statement.`,
    },
    declined: (code) => `Your answer on ${code} came too late for the statement.`,
    isDeclined: (code) => `${code}: not admitted. The answer is kept and stands in no statement.`,
    reopened: (code) =>
      `${code} is open for a supplement until the statement is released. The person responsible has been told.`,
    reopenedUnreachable: (code) =>
      `${code} is open for a supplement until the statement is released. There is nobody to tell; enter it yourself with “record ${code}”.`,
    pleaseSupplement: (code, title, round) =>
      `${code} ${title} of motion ${round} is open once more. Please give the text for the statement of the administration; it goes in as a supplement.`,
    noNeedToAnswer: (code, title, round) =>
      `No answer on ${code} ${title} (motion ${round}) is needed; there is nothing you must do. You can still answer.`,
    reopenedForYou: 'Open for a supplement until the statement is released.',
  },
  query: {
    makesSupplement: 'The answer goes into the statement as a supplement.',
    becomesSupplement:
      'The asking is closed: your answer goes into the statement as a supplement and cannot be changed after that.',
  },
  remark: {
    kept: (code) => `The remark on ${code} is kept; it is internal and stands in no statement.`,
  },
  taken: (count) =>
    plural(count, {
      none: 'Nothing has been taken over unchanged.',
      one: 'Thank you, taken over unchanged is one point:',
      other: 'Thank you, taken over unchanged are # points:',
    }),
  notTaken: { answered: 'There is a text on it already.' },
  saidAnew: (code, title) => `There is a new text on ${code} ${title} already; it stays:`,
  afterClosing: {
    missing: (label) =>
      `The asking about motion ${label} is closed. If you still send your answer like this, the coordination decides whether it is taken in:`,
    answered: (label) =>
      `The asking about motion ${label} is closed and the answers stand. The coordination decides on changes.`,
    released: (label) =>
      `The statement on motion ${label} is released. If something is still to change, please tell the coordination.`,
  },
  tooLate: {
    freeze: (round) =>
      `The asking about motion ${round} is closed. What you send now goes to the coordination, who decide whether it comes into the statement as a supplement.`,
    grace: (round) =>
      `The time for motion ${round} is over. What you send now goes to the coordination, who decide whether it still comes into the statement.`,
  },
  changed: {
    answered: (code) => `Meanwhile there is another text on ${code}:`,
    asked: (code, round) =>
      `This form is from earlier; ${code} is now asked about for motion ${round}. Nothing has been saved yet. If what you entered still fits, please send it once more.`,
  },
  inPaper: (code, label, listed) =>
    `The asking about motion ${label} is closed; the answer on ${code} is in the statement and can no longer be taken back. If it should not be there, please tell the coordination (${listed}).`,
  problems: pointProblems,
}
