import type { Catalogue } from '#text/catalogue.ts'

export const undo: Catalogue['undo'] = {
  button: 'Undo',
  acts: {
    'measure-added': (about) => `New measure ${about}`,
    'measure-changed': (about) => `Change of ${about}`,
    'measure-state': (about) => `New state of ${about}`,
    'measure-removed': (about) => `Deletion of ${about}`,
    split: (about) => `Split of ${about}`,
    merged: (about) => `Merger into ${about}`,
    assigned: (about) => `Assignment of ${about}`,
    'field-added': (about) => `New field of action ${about}`,
    'field-changed': (about) => `Change of the field of action ${about}`,
    answered: (about) => `Last change of the answer on ${about}`,
    confirmed: (about) => `Decision on the proposal for ${about}`,
    excused: (about) => `Excuse of ${about}`,
    extended: (about) => `New due date for ${about}`,
    'asked-back': (about) => `question back on ${about}`,
    role: (about) => `Change of the role of ${about}`,
    absence: (about) => `Entry of the absence (${about})`,
    followed: (about) => `Following ${about}`,
    unfollowed: (about) => `End of following ${about}`,
  },
  done: (act) => `Taken back: ${act}. What was before holds again.`,
  doneAndTold: (act, people) =>
    `Taken back: ${act}. What was before holds again; ${people === 1 ? 'one person who had heard of it is' : `${people} people who had heard of it are`} told.`,
  told: (act) => `A correction: ${act} has been taken back. What was before holds again.`,
  instead: {
    answer: 'A first answer stands; change it with “report” and the code.',
    sent: 'What has been sent cannot be called back; if need be, put it right with “announce”.',
    paper: 'Only a new version changes a report: “interim-report”.',
    round: 'Dates are changed with “round”; what is closed stays so.',
    link: 'Change what was split or merged with “measure”.',
    other: 'Please enter anew how it should be; “help” shows all commands.',
  },
}
