import type { Catalogue } from '#text/catalogue.ts'

export const commands: Catalogue['commands'] = {
  help: { names: ['help'], summary: 'shows what you can write', example: 'help' },
  tasks: { names: ['tasks'], summary: 'shows your open requests with the last answer', example: 'tasks' },
  report: {
    names: ['report'],
    summary: 'reports on a measure, in one line or question by question',
    example: 'report M-03 green 60 The tender is running',
  },
  same: { names: ['same', 'unchanged'], summary: 'takes over the last answer unchanged', example: 'same M-03' },
  history: { names: ['history'], summary: 'shows the answers on a measure over the rounds', example: 'history M-03' },
  status: {
    names: ['status', 'how are things', 'how are things with', 'how is it going'],
    summary:
      'shows how the round or a part of it stands (“status 12 red”), what is new (“status new”) and the trend (“status trend”)',
    example: 'status red',
  },
  open: { names: ['open'], summary: 'shows which answers are still missing', example: 'open' },
  remind: { names: ['remind'], summary: 'reminds now of all open requests, or of one', example: 'remind M-03' },
  plan: {
    names: ['plan', 'plans'],
    summary:
      'shows how far the plans of the city have come and when they report; coordinators record steps and continue plans',
    example: 'plan',
  },
  round: {
    names: ['round'],
    summary: 'shows the dates of the round; the coordination plans, moves, opens, extends and closes it',
    example: 'round',
  },
  session: {
    names: ['session', 'sessions'],
    summary:
      'shows the sessions to come and by when a paper has to be ready; the coordination enters, moves or cancels them',
    example: 'session',
  },
  reference: {
    names: ['reference', 'references'],
    summary: 'shows what a measure builds on: norms, networks, funded projects; the coordination enters it',
    example: 'reference M-02',
  },
  'interim-report': {
    names: ['interim-report'],
    summary: 'drafts the interim report, edits its texts, shows versions, releases or withdraws it',
    example: 'interim-report edit M-03 Cause: Two contributions are missing.',
  },
  statement: {
    names: ['statement'],
    summary: 'the same for the statement on a motion: draft, texts, release, files',
    example: 'statement AN/1311/2021 draft',
  },
  sign: {
    names: ['co-sign', 'co-signature'],
    summary: 'co-signs your passages of a draft, with a remark, or refuses; shows them and the whole draft',
    example: 'co-sign with a remark Please add the number of applications.',
  },
  confirm: {
    names: ['confirm'],
    summary: 'confirms that a measure is done, on hold or dropped',
    example: 'confirm M-03 yes',
  },
  'not-mine': {
    names: ['not mine'],
    summary: 'says that a request has come to the wrong person',
    example: 'not mine M-03 Office 12 does that.',
  },
  'hand-over': {
    names: ['hand over'],
    summary: 'offers a measure to another person',
    example: 'hand over M-03 to strategie',
  },
  'take-over': {
    names: ['take over'],
    summary: 'accepts a measure that is offered, or asks for one',
    example: 'take over M-03',
  },
  absent: {
    names: ['absent', 'away'],
    summary: 'enters your absence, with a substitute if you like',
    example: 'absent 2026-10-01–2026-10-14 substitute strategie',
  },
  later: { names: ['later'], summary: 'puts off the next reminder once', example: 'later M-03' },
  follow: { names: ['follow'], summary: 'tells you when the light of a measure changes', example: 'follow M-03' },
  unfollow: { names: ['unfollow'], summary: 'ends the following', example: 'unfollow M-03' },
  undo: { names: ['undo'], summary: 'takes back your last action where that is safe', example: 'undo' },
  language: { names: ['language'], summary: 'sets the language of your messages', example: 'language German' },
  'my-data': { names: ['my data'], summary: 'shows or erases what is stored about you', example: 'my data' },
  link: {
    names: ['link'],
    summary: 'links another account to you: you get a code that you write to me from there',
    example: 'link',
  },
  board: {
    names: ['board'],
    summary: 'shows the advisory board and calls it for statements; its members give them',
    example: 'board call on the report until 12 Nov',
  },
  gaps: { names: ['gaps'], summary: 'shows where responsibilities, accounts or deputies are missing', example: 'gaps' },
  record: {
    names: ['record'],
    summary: 'enters an answer that came by phone or mail',
    example: 'record M-03 phone green 60 The tender is running',
  },
  excuse: {
    names: ['excuse'],
    summary: 'does without an answer, for a reason',
    example: 'excuse M-03 The post is vacant.',
  },
  extend: {
    names: ['extend'],
    summary: 'puts off the deadline of one answer or of all',
    example: 'extend M-03 2026-11-03',
  },
  query: {
    names: ['query'],
    summary: 'puts a question back on an answer, which opens it again',
    example: 'query M-03 When will the contribution come?',
  },
  remark: {
    names: ['remark'],
    summary: 'keeps an internal remark on an answer',
    example: 'remark M-03 Agreed with office 12.',
  },
  admit: {
    names: ['admit'],
    summary: 'takes an answer given after the close as a supplement',
    example: 'admit M-03 yes',
  },
  reopen: {
    names: ['reopen'],
    summary: 'opens a measure for a supplement after the close',
    example: 'reopen M-03',
  },
  assign: {
    names: ['assign'],
    summary: 'assigns a measure to a person or an office',
    example: 'assign M-03 strategie',
  },
  measure: {
    names: ['measure'],
    summary: 'adds measures, changes, splits, merges or ends them',
    example: 'measure new M-07 Digital building file',
  },
  responsible: {
    names: ['responsible', 'who is responsible', 'who is responsible for'],
    summary:
      'shows who is responsible for what: of an office, a measure, a field or “cdo”; as a file with “responsible annex”; the coordination changes it (“responsible M-03 heard 12”)',
    example: 'responsible M-03',
  },
  office: {
    names: ['office', 'offices'],
    summary: 'renames, merges or splits offices from a day on; history stays',
    example: 'office rename 12 Digital Office from 2027-01-01',
  },
  field: {
    names: ['field'],
    summary: 'adds a field, renames it or names its source, such as a norm',
    example: 'field new BP Participation and partners',
  },
  role: {
    names: ['role'],
    summary: 'gives or takes a role and names its deputy',
    example: 'role strategie coordinator',
  },
  left: {
    names: ['left'],
    summary: 'notes that a person leaves the city; what is open goes to the deputy',
    example: 'left strategie 2026-12-31',
  },
  announce: {
    names: ['announce'],
    summary: 'writes to everybody who is asked in this round',
    example: 'announce Please name the costs, too.',
  },
  log: { names: ['log'], summary: 'shows who changed what when', example: 'log M-03' },
  motion: {
    names: ['motion', 'motions'],
    summary:
      'shows the council’s motions and who is asked about which point; the coordination registers and changes them',
    example: 'motion AN/1311/2021',
  },
  groups: {
    answering: 'Answering',
    looking: 'Looking up',
    own: 'For yourself',
    coordinating: 'Coordinating',
    plan: 'Plan and responsibilities',
    paper: 'Report',
    motions: 'Motions of the council',
  },
  briefly: {
    report: 'reports light, percentage and text in one line',
    text: 'reports the text',
    same: 'lets the last answer stand',
    later: 'puts off the next reminder',
    tasks: 'shows what is open for you',
    status: 'shows how things are',
    open: 'shows what is still missing',
    remind: 'reminds everybody who is still missing',
    history: 'shows what was reported before',
    absent: 'enters your absence',
  },
  answerLine: 'yellow 60 The tender is running',
  answerText: 'The tender is running',
  rest: '“help all” shows all commands, and for example “help report” more about one of them.',
  more: (example) => `More about a command: “${example}”.`,
  heading: 'What you can write',
  prefixed: (slash, bang) =>
    `In channels put ${slash} in front (or ${bang} where there are no slash commands); in a direct conversation the word alone will do.`,
  plain: 'You can also answer a request in one plain sentence. Only what is missing will be asked.',
  example: (text) => `Example: ${text}`,
  alsoSaid: 'Also:',
}
