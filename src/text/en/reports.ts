import { reportSignatures } from '#text/en/report-signatures.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'
import { sayDay, sayList, sayLongDay } from '#text/dates.ts'
import { measures } from '#text/en/measures.ts'
import { board } from '#text/en/report-board.ts'
import { cycle } from '#text/en/report-cycle.ts'
import { reportResponsibilities } from '#text/en/report-responsibilities.ts'
import { milestones } from '#text/en/report-milestones.ts'
import { statement } from '#text/en/report-statement.ts'
import { summary } from '#text/en/report-summary.ts'
import { sayPeriod, sayRound } from '#text/period-names.ts'

const { number, plural } = counting('en')
const round = (label: string): string => sayRound(label, 'en')
const role = {
  preparation: 'preliminary discussion',
  hearing: 'hearing',
  decision: 'decision',
  notice: 'to take note',
}
const percent = (value: number): string => `${number(value)}%`

export const reports: Catalogue['reports'] = {
  signatures: reportSignatures,
  number,
  head: {
    part: { public: 'Public part', 'non-public': 'Non-public part', internal: 'Internal version' },
    role,
    numbered: (councilNo) => `Paper ${councilNo}`,
    awaited: 'Paper number to follow',
    treatment: (level, consulted) =>
      level === 'internal' ? 'none' : `${level === 'public' ? 'public' : 'non-public'}, ${role[consulted]}`,
    consultations: { caption: 'Consultations', head: ['Committee', 'Session on', 'Treatment'] },
    session: (day) => (day === null ? 'not fixed yet' : sayDay(day, 'en')),
    subtitle: (label, from, to) => `Interim report ${round(label)} · Period ${sayPeriod(from, to, 'en')}`,
    replaces: (no, released) => `Replaces version ${number(no)}, released on ${sayDay(released, 'en')}`,
  },
  statement,
  board,
  cycle,
  responsibilities: reportResponsibilities,
  introduction: 'Introduction',
  proposal: { notice: 'Proposal to take note', decision: 'Proposal to decide' },
  summary,
  keyFigures: {
    title: 'Key figures',
    answers: 'Answers',
    of: (answered, asked) => `${number(answered)} of ${number(asked)}`,
    before: (value) => `Last report: ${value}`,
  },
  fields: {
    title: 'Lights by field of action',
    caption: 'Lights of the measures by field of action (number; length of bars by share)',
    alt: 'Stacked bars: number of measures by light and field of action.',
    field: 'Field of action',
    sum: 'Sum',
    all: 'All measures',
    none: 'Without a field',
    count: (count) => `n\u00A0=\u00A0${number(count)}`,
  },
  trend: {
    title: 'Development over the reports',
    caption: (count) => `Lights of the measures asked about in each of the last ${number(count)} reports (number)`,
    alt: 'Stacked columns: number of measures by light in each report, the oldest first.',
    report: 'Report',
    period: round,
  },
  milestones,
  changes: {
    title: 'Changes since the last report',
    nothingBefore: 'There is no earlier report. Changes will be shown from the next report on.',
    nothing: 'All lights are the same as in the last report.',
    head: ['No.', 'Measure', 'Light', 'Stated by the office (excerpt)'],
    captions: {
      better: 'Better',
      worse: 'Worse',
      done: 'Newly completed',
      'not-comparable': 'Not comparable',
      'no-light': 'Without a light in this report',
      new: 'In the report for the first time',
    },
    caption: (name, count) => `${name}: ${measures(count)}`,
  },
  missing: {
    title: 'Missing answers',
    none: 'All measures asked about have been answered.',
    intro: 'For the following measures there is no answer for this period.',
    caption: 'Measures without an answer',
    head: ['No.', 'Measure', 'Lead', 'State', 'Last answer'],
    state: { missing: 'missing', asked: 'not yet in', excused: 'not required', answered: 'in' },
    last: (label, day) => `${sayDay(day, 'en')} (${round(label)})`,
    noLast: 'none',
    noLead: 'not determined',
  },
  profiles: {
    title: 'Profiles of the measures',
    noField: 'Without a field',
    before: 'Light in the last report',
    lastLight: (label) => `Last light (${round(label)})`,
    lead: 'Lead',
    participants: 'Participating offices',
    partners: 'Partners',
    description: 'Description',
    percent,
    percentBefore: (now, before) => `${percent(now)} (last report: ${percent(before)})`,
    percentSince: (now, before, label) => `${percent(now)} (${round(label)}: ${percent(before)})`,
    lastPercent: (value) => `last reported: ${percent(value)}`,
    unchanged: (rounds, day) =>
      `Unchanged ${plural(rounds, { one: 'since the last report', other: 'for # reports' })} (last confirmed on ${sayDay(day, 'en')}).`,
    byPartner: (name, reworded) =>
      `Contribution of the partner ${name}${reworded ? ', reworded by the administration' : ''}.`,
    supplement: (day) => `Supplement of ${sayDay(day, 'en')}, received after the cut-off date.`,
    proposed: (name) => `The state “${name}” is proposed and not confirmed yet.`,
    incomplete: (questions) => `Incomplete; missing: ${sayList(questions, 'en')}.`,
    noAnswer: {
      missing: 'There is no answer for this period.',
      asked: 'The answer for this period is not in yet.',
      excused: 'No answer was required for this period.',
      answered: '',
    },
    neverAnswered: 'There is no earlier answer.',
    old: (label, day) => `Last answer, from the report ${round(label)}, as of ${sayDay(day, 'en')}, not updated`,
  },
  method: {
    title: 'Method and criteria of the lights',
    period: 'Period',
    periodIs: (from, to) => sayPeriod(from, to, 'en'),
    asOf: 'As of',
    day: (day) => sayLongDay(day, 'en'),
    replaced: 'Replaced version',
    replacedIs: (no, released, withdrawn, reason) =>
      `Version ${number(no)} of ${sayDay(released, 'en')}, withdrawn on ${sayDay(withdrawn, 'en')}: ${reason}`,
    offices: 'Lead offices',
    counting: [
      'The report gives the answers of the lead offices.',
      'All measures are asked about that are neither completed nor dropped nor superseded by another.',
      'Lights are compared with those of the last report. Equal lights count as the same. Only a change between green, yellow and red can be better or worse; any other change is counted apart.',
      'A measure that carries on exactly one other as a whole is compared with that one. Those from a split or from several measures count as new.',
      'Measures without an answer have no light in this report and are counted apart. Their last answer is marked as such.',
      'The states “On hold”, “Completed” and “Dropped” are proposed by the lead offices and confirmed by the coordination.',
    ],
    supplements: (count) =>
      count === 1
        ? 'One answer came as a supplement after the cut-off date and is marked as such.'
        : `${number(count)} answers came as supplements after the cut-off date and are marked as such.`,
    caption: 'Criteria of the lights',
    head: ['Light', 'Criterion'],
  },
  file: {
    skip: 'Skip to content',
    contents: 'Contents',
    figure: (no) => `Figure ${no}`,
    data: (no) => `Data of figure ${no} as a table`,
    region: (caption) => `Table: ${caption}`,
    asOf: (day) => `As of ${sayDay(day, 'en')}`,
    page: { before: 'Page ', between: ' of ' },
  },
}
