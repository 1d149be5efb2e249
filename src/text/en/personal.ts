import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { number } = counting('en')

export const personal: Catalogue['personal'] = {
  actions: { show: 'show', erase: 'erase' },
  action: 'Show or erase?',
  whose: 'Whose data?',
  title: 'This is stored about you',
  name: 'Name',
  office: 'Office',
  accounts: 'Accounts',
  attached: 'All of it is in the attached file.',
  parts: {
    person: 'person',
    accounts: 'accounts',
    awaitedAccounts: 'accounts of which only the e-mail address is known',
    linkCodes: 'open codes for linking accounts',
    roles: 'roles',
    duties: 'responsibilities',
    absences: 'absences',
    answers: 'answers',
    requests: 'declined requests',
    drafts: 'drafts',
    dialogues: 'conversations going on',
    said: 'notes on which message became which answer',
    follows: 'measures that are followed',
    looks: 'last look at the status',
    acts: 'last action',
    comments: 'questions back and remarks',
    lateAnswers: 'answers after the close',
    offers: 'offers to take measures over',
    papers: 'reports, drafted or released',
    remarks: 'remarks on reports',
    receipts: 'Reports confirmed or returned',
    numbers: 'Paper numbers entered',
    boardCalls: 'calls to the advisory board',
    boardStatements: 'statements for the advisory board',
    audit: 'entries in the log',
    messages: 'messages',
  },
  count: (what, count) => `${what}: ${number(count)}`,
  fileName: 'my-data.json',
  erasing: 'Erase it with “my data erase”; answers and reports stay, without your name.',
  sure: 'Really erase? Accounts, roles, drafts, absences and messages are removed. Answers and log stay without a name, releases of reports with your key, for they are part of the records. This cannot be undone.',
  sureFor: (name) =>
    `Really erase the data of “${name}”? Accounts, roles, drafts, absences and messages are removed. Answers and log stay without a name, releases of reports with the key. This cannot be undone.`,
  erased: 'Your data are erased. Answers and reports stay without your name. Goodbye!',
  erasedFor: (name) =>
    `The data of “${name}” are erased. Please remove the person from the city’s file, too, or the next import will add them again.`,
  mark: 'Erased person',
}
