import type { Catalogue } from '#text/catalogue.ts'

export const asks: Catalogue['motions']['asks'] = {
  motion: { label: 'Which motion is it about?', hint: 'its number' },
  no: { label: 'What is the motion’s number?', hint: (example) => `such as ${example}` },
  title: { label: 'What is its title?', hint: null },
  groups: { label: 'Who moves it?', hint: 'groups, separated by commas' },
  day: { label: 'What is its date?', hint: null },
  committee: { label: 'Which committee deals with it?', hint: null },
  session: { label: 'In which session?', hint: 'the day of the session' },
  item: { label: 'Under which item of the agenda?', hint: 'such as TOP 6.1' },
  points: {
    label: 'Which points does the motion have?',
    hint: 'all at once, numbered: “1. … 2. …”, or one a line',
  },
  measuresOf: (no, text) => ({
    label: `Which measures answer point ${no}?`,
    hint: `${text} – codes such as M-03, M-04 or “none”`,
  }),
  noMeasures: 'none',
  noMeasuresAlso: ['without', 'without a measure'],
  leadOf: (no) => ({ label: `Which office leads on point ${no}?`, hint: 'number or name of the office' }),
  aim: { label: 'Which session is the statement for?', hint: 'a date such as 2026-12-07' },
  due: { label: 'Until when are the offices to answer?', hint: 'with “none” nobody is asked yet' },
  extend: { label: 'Until when is everybody to have more time?', hint: 'a date such as 2026-11-06' },
  sureLate: (ready, wanted) =>
    `The statement will then not be ready before ${ready}; it is wanted by ${wanted}. All the same?`,
  point: { label: 'Which point is it about?', hint: 'its number' },
  aspect: { label: 'What is to change?', hint: null },
  text: { label: 'What is the wording of the point?', hint: null },
  newPoint: (no) => [`${no}`, `${no} wording`, `${no} add wording`, `${no} new`, `${no} neu`],
  surePartner: (party, no) =>
    `${party} is not part of the administration. Is the statement on point ${no} to come from there?`,
  other: { label: 'Which other motion is it about?', hint: 'its number' },
  sureClosed: (motion) => `Shall the asking about motion ${motion} end now? What is missing stays without an answer.`,
  sureReplaced: (later: string, earlier: string) =>
    `Motion ${earlier} is being asked about. Is it replaced by ${later}, so that the asking ends?`,
  sureUnknown: (motion) => `Motion ${motion} is not registered. Note it all the same?`,
  sureWithdrawn: (motion) => `Has motion ${motion} been withdrawn? Open requests about it end.`,
  marks: {
    no: ['Number'],
    title: ['Title'],
    groups: ['Groups', 'Group'],
    day: ['Date'],
    committee: ['Committee'],
    session: ['Session'],
    item: ['Item'],
    points: ['Points'],
    due: ['Deadline'],
  },
  marksOf: {
    measures: (no) => [`Measures ${no}`, `Measure ${no}`],
    lead: (no) => [`Office ${no}`],
  },
}
