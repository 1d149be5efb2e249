import { counting } from '#text/counting.ts'
import type { Catalogue } from '#text/catalogue.ts'

const { number, plural } = counting('en')

const members = (count: number): string => plural(count, { one: 'one member', other: '# members' })

const told = (count: number): string =>
  plural(count, {
    none: 'No member can be reached in chat.',
    one: 'One member gets a message.',
    other: '# members get a message.',
  })

export const boards: Catalogue['boards'] = {
  actions: {
    show: 'show',
    state: 'statement',
    'take-back': 'delete',
    call: 'call',
    prolong: 'prolong',
    end: 'end',
    record: 'record',
    'leave-out': 'leave out',
    'put-back': 'put back',
    member: 'member',
    leaves: 'leaves',
  },
  also: {
    show: [],
    state: [],
    'take-back': ['withdraw', 'take back', 'retract'],
    call: [],
    prolong: ['extend', 'deadline'],
    end: ['withdraw', 'call off', 'close'],
    record: [],
    'leave-out': [],
    'put-back': [],
    member: [],
    leaves: [],
  },
  report: 'report',
  asks: {
    board: { label: 'Which board?', hint: null },
    about: { label: 'What is the board to comment on?', hint: '“report” or the code of a measure' },
    aboutIn: ['on', 'to', 'about', 'the'],
    which: { label: 'On which call?', hint: '“report” or the code of the measure' },
    due: { label: 'Until when?', hint: 'for example “12 Nov”' },
    question: { label: 'What would you like to know in particular?', hint: 'optional' },
    text: { label: 'What is the statement?', hint: 'The report quotes it word for word.' },
    whichOfText: { label: 'To which call does your text belong?', hint: '“report” or the code of the measure' },
    how: (before) =>
      `There is a statement of yours already: “${before}” Is the new text to replace it or to add to it?`,
    howOf: (who, before) =>
      `There is a statement already (${who}): “${before}” Is the new text to replace it or to add to it?`,
    public: (open) =>
      `Statements are public and have no room for an internal note. Is only this to be stated: “${open}”?`,
    notOpen: (named) => `There is no open call on “${named}”. To which one does the text belong?`,
    sure: (text) => `Is this to be your statement: “${text}”?`,
    named: { label: 'Should the report give the name?', hint: 'optional; otherwise it gives the group only' },
    voice: { label: 'Who makes the statement?', hint: 'the whole board, a group or a member' },
    source: { label: 'How did the statement come in?', hint: null },
    statement: { label: 'Which statement?', hint: null },
    reason: { label: 'Why is it not in the report?', hint: 'The reason is put on record.' },
    person: { label: 'Which person is it about?', hint: 'id or name' },
    group: { label: 'In which group?', hint: null },
    term: { label: 'For what time?', hint: 'optional, for example “1 Jan 2027 – 31 Dec 2028”; otherwise from today' },
    lastDay: { label: 'Which is the last day on the board?', hint: 'for example “31 Dec”' },
  },
  how: { instead: 'replace', add: 'add', neither: 'leave it' },
  forMembers: {
    board: 'shows the board and its calls; takes your statement',
    'interim-report': 'shows the report as soon as it is released',
  },
  helpAll: '“help all” shows the rest.',
  howMembers: [
    { word: 'The chapter on energy is missing.', does: 'becomes your statement as long as a call is open' },
    { word: 'board statement with name', does: 'has the report give your name' },
    { word: 'board delete', does: 'takes your statement back' },
    { word: 'board', does: 'shows the board, its calls and what you have said' },
  ],
  whatToDo: '“board” shows the calls, “board statement” and your text gives a statement, “board delete” takes it back',
  named: { yes: 'with name', no: 'without name' },
  sources: { mail: 'mail', meeting: 'meeting' },
  whole: 'the whole board',
  none: 'There is no advisory board yet. It is entered in the city’s file under “boards”.',
  chair: (name) => `Chair: ${name}`,
  noGroup: 'no group',
  group: (name, count, vacant) =>
    `${name}: ${members(count)}${vacant > 0 ? `, ${plural(vacant, { one: 'one seat vacant', other: '# seats vacant' })}` : ''}`,
  noGroups: 'The board has no members yet.',
  calls: 'Open calls',
  aboutReport: (label) => `on the report ${label}`,
  aboutMeasure: (code, title) => `on ${code} ${title}`,
  call: (about, due, count) =>
    `${about}, until ${due}: ${plural(count, { none: 'no statement yet', one: 'one statement', other: '# statements' })}`,
  statements: 'Statements',
  statement: (about, who, text) => `${about} (${who}): ${text}`,
  leftOut: (reason) => `not in the report: ${reason}`,
  ofMember: (group) => `${group}, a member`,
  aMember: 'a member',
  called: (about, due, count) =>
    `The call ${about} is open until ${due}. ${plural(count, { one: 'One member gets', other: '# members get' })} a message.`,
  unreachable: (names) =>
    `Without an account: ${names}. What comes by mail or in a meeting you enter with “board record”.`,
  invitation: (about, plan, board) => `As a member (${board}) you are asked for a statement ${about} (${plan}).`,
  lastSaid: (round) => `Last reported (${round}):`,
  asked: (question) => `In particular: ${question}`,
  until: (due) => `Please answer by ${due}.`,
  howTo: (says) =>
    `Just write me your text, or “${says}” and then the text. The report quotes it word for word as a statement of the advisory board; your name only if you wish (“with name”).`,
  button: 'Give a statement',
  awaited: (about, due) => `Your statement ${about} is asked for by ${due}.`,
  reminder: (about, due) => `A reminder: your statement ${about} is asked for by ${due}.`,
  given: (about, who) => `Thank you, saved: statement ${about} (${who}).`,
  recorded: (about, who) => `Recorded for the board: statement ${about} (${who}).`,
  instead: 'Until now it said:',
  changeable: (due) => `To change it just write again, by ${due} if you can. Until then you can also delete it.`,
  late: 'The deadline has passed; the statement is included as long as the report is not released.',
  drafted: 'The report is drafted already; before its release it is drafted anew.',
  notStated: 'Fine, nothing is stored. A statement is given with “board statement” and your text.',
  takeBackButton: 'Delete',
  takenBack: (about) => `Deleted: your statement ${about}. It said:`,
  anew: (due) => `You can give a new one until ${due}.`,
  takenBackTold: (about, who) => `A statement of the advisory board has been withdrawn: ${about} (${who}).`,
  stated: (about, who) => `A statement of the advisory board is here: ${about} (${who}).`,
  lateForDraft: 'With that the draft is out of date; “interim-report draft” makes it anew.',
  dueOver: (about, count) =>
    `The deadline of the call ${about} has passed: ${plural(count, { one: 'one statement is here', other: '# statements are here', none: 'no statement is here' })}. What comes before the release is in the report.`,
  silent: (groups) => `Without a statement: ${groups}`,
  littleTime: (due, days) =>
    `The call is then open until ${due}; ${plural(days, { none: 'only today is left', one: 'only one working day is left', other: 'only # working days are left' })} for a statement.`,
  runsUntil: (due) => `The call is then open until ${due}.`,
  newDue: (about, due) =>
    `New deadline: your statement ${about} is now asked for by ${due}. Whoever has given one need do nothing.`,
  prolonged: (about, due, count) => `The call ${about} is now open until ${due}. ${told(count)}`,
  sureToEnd: (about, given) =>
    plural(given, {
      none: `Withdraw the call ${about}?`,
      one: `End the call ${about}? The one statement that is here goes into the report.`,
      other: `End the call ${about}? The # statements that are here go into the report.`,
    }),
  ended: (about, given) =>
    given === 0
      ? `The call ${about} has been withdrawn. A statement is no longer needed.`
      : `The call ${about} has ended. What the board has said goes into the report.`,
  endedTold: (about, given, count) => `The call ${about} ${given === 0 ? 'is withdrawn' : 'has ended'}. ${told(count)}`,
  leftOutCount: 'number of statements of the board left out',
  noneOpen: 'There is no open call at present.',
  leftOutTold: (about) => `Your statement ${about} is not to be in the report. The coordination will tell you why.`,
  putBackTold: (about) => `Your statement ${about} goes into the report after all.`,
  endedByRelease: (about) =>
    `The report is released; with that the call ${about} has ended. There is nothing more for you to do.`,
  stillRuns: (about, due) => `The call to the board ${about} is open until ${due}; it ends with the release.`,
  inShort: (about, who) => `${about} (${who})`,
  areLeftOut: (which) => `Left out of what the board said: ${which}.`,
  omitted: (about, who) =>
    `The statement ${about} (${who}) is not in the report from the next draft on. The reason is on record.`,
  putBack: (about, who) => `The statement ${about} (${who}) is in the report from the next draft on.`,
  joined: (name, group, from) => `${name} is on the board from ${from} (${group}).`,
  joinedUntil: (name, group, from, until) => `${name} is on the board from ${from} to ${until} (${group}).`,
  noAccount: (name) => `${name} has no account; “link” gives a code for one.`,
  leaves: (name, group, day) => `${name} is on the board until ${day} (${group}).`,
  inDraft: (count) => `Statements of the advisory board in the draft: ${number(count)}.`,
}
