import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'
import { inBrackets } from '#text/in-brackets.ts'
import { planStages } from '#text/en/plan-stages.ts'
import { stageClauses } from '#text/en/stage-clauses.ts'

const { plural } = counting('en')

export const cycle: Catalogue['cycle'] = {
  stages: planStages,
  whenAt: stageClauses,
  also: {
    concept: ['concept phase'],
    draft: ['drafted'],
    coordinated: ['coordinated with the department', 'coordination'],
    submitted: ['submitted to the committee', 'tabled'],
    approved: ['adopted', 'approval'],
    continued: ['continuation', 'continued', 'continue'],
    superseded: ['replaced'],
  },
  actions: { show: 'show', step: 'step', continue: 'continue' },
  asks: {
    plan: { label: 'Which plan is it about?', hint: null },
    stage: { label: 'Which stage has the plan reached?', hint: null },
    on: { label: 'On which day was that?', hint: 'such as 12 March; today if nothing is said' },
    skipping: { label: 'Leave stages out?', hint: null },
    anyway: 'anyway',
    coordinated: {
      label: 'With the head of which office has the plan been coordinated?',
      hint: 'number or name, such as IX; “without” to leave it open',
    },
    submitted: { label: 'To which committee has it been submitted?', hint: '“without” to leave it open' },
    approved: { label: 'Which committee has approved it?', hint: '“without” to leave it open' },
    paper: {
      label: 'With which paper?',
      hint: 'its number, such as 0815/2027; “without” if it has none yet',
    },
    unsaid: 'not stated',
    unsaidAlso: ['without', 'none', 'skip', 'open'],
    councilAlso: ['city council', 'the council'],
    departmentNames: (number) =>
      ['', 'the ', 'the head of ', 'head of '].flatMap((before) =>
        [`department ${number}`, `dept. ${number}`, `dept ${number}`].map((name) => before + name),
      ),
    withLeadIns: ['with'],
    byLeadIns: ['by', 'to', 'in', 'before', 'committee'],
    paperLeadIns: ['paper', 'paper number'],
    ours: ['report', 'interim report', 'statement', 'statement on'],
    ends: ['on', 'with', 'anyway'],
    sure: 'Shall it be recorded so?',
    reason: { label: 'Why? Please in one sentence.', hint: 'it stays in the history' },
    reasonMarks: ['reason', 'because'],
    note: { label: 'Is there a note to add?', hint: null },
    noteMarks: ['note'],
    following: { label: 'Which plan continues it?', hint: 'its code; it stands in the city’s file' },
  },
  whichMeasure: 'Something is open for you in several plans. Which measure does this belong to?',
  title: 'Plans of the city',
  council: 'Council',
  stands: (name: string, stage: string, day: string) => `${name}: ${stage} since ${day}`,
  unsaid: (name: string) => `${name}: no stage is recorded`,
  paper: (councilNo: string) => `paper ${councilNo}`,
  whom: (stage, name) => (stage === 'coordinated' ? `with the head of ${name}` : `committee: ${name}`),
  ourPaper: (paper: string, no: number) => `${paper}, version ${no}`,
  ourReport: (code: string, label: string) => `report ${code} ${label}`,
  ourStatement: (motionNo: string) => `statement on ${motionNo}`,
  followedBy: (name: string) => `carried on by ${name}`,
  next: (stages: readonly string[]) => `Next step: ${stages.join(' or ')}.`,
  record: (example: string) => `To record it: “${example}”.`,
  example: (code: string, stage: string) => `plan ${code} step ${stage} on 12 March paper 0815/2027`,
  history: 'History',
  was: (stage: string, day: string) => `${day}: ${stage}`,
  because: (reason: string) => `reason: ${reason}`,
  by: (name: string) => `recorded by ${name}`,
  cadence: { 'half-yearly': 'half-yearly', quarterly: 'quarterly', yearly: 'yearly' },
  until: (name: string, cadence: string, other: string, whenAt: string) =>
    `${name} reports ${cadence} until ${other} ${whenAt}.`,
  over: (name: string, day: string, other: string, whenAt: string) =>
    `${name} has not reported any more since ${day}, because ${other} ${whenAt}.`,
  notYet: (name: string, cadence: string, whenAt: string) => `${name} reports ${cadence} once the plan ${whenAt}.`,
  reports: (name: string, cadence: string) => `${name} reports ${cadence}.`,
  superseded: (name: string, day: string) =>
    `${name} has been superseded since ${day} and is not asked about any more.`,
  nextRound: (label: string, opens: string) => `Next round ${label}: opens ${opens}.`,
  openRound: (label, due) => `Round ${label} is open, the deadline is ${due}.`,
  nothingToAsk: (name, code) =>
    `${name} has no measure under way yet; without one no round opens. New ones: “measure new”, carried on: “plan … continue ${code}”.`,
  nobodyReports: 'With this no plan is reported on at present.',
  lastRound: (label: string, closes: string) =>
    `The round ${label}, which is under way, will be finished and closes ${closes}.`,
  stillAsked: (label, opens) =>
    `Round ${label} will still be asked about, for the board has been called on its report already: it opens ${opens}.`,
  recorded: (name, stage, day, details) =>
    `Recorded: ${name} has been at “${stage}” since ${day}${inBrackets(details)}.`,
  told: (name, stage, day, details) => `${name} has been at the stage “${stage}” since ${day}${inBrackets(details)}.`,
  withdrawn: (label: string) => `The planned round ${label} is withdrawn.`,
  carriedOn: (codes: string, name: string) => `Carried on in ${name}: ${codes}.`,
  notApproved: (name, stage) =>
    stage === null
      ? `${name} is not approved yet; no stage is recorded.`
      : `${name} is not approved yet (stage: ${stage}).`,
  wouldCarry: (count, name, codes) =>
    `${plural(count, { one: 'One measure that is under way', other: '# measures that are under way' })} would be carried on in ${name}: ${codes}.`,
  concerns: (those) => `This concerns: ${those}.`,
  backFrom: (name, was, stage) => `${name} would no longer be “${was}” then, but “${stage}”.`,
  wouldBe: (name, stage) => `${name} would be at “${stage}” then. With that:`,
  staysBehind: (count, code, into) =>
    `${plural(count, { one: 'One measure under way', other: '# measures under way' })} of ${code} ${count === 1 ? 'does' : 'do'} not go along by ${count === 1 ? 'itself' : 'themselves'}; “plan ${code} continue ${into}” does that.`,
  newCommittee: (name) => `No plan of the city has gone to a committee “${name}” so far.`,
  goesOn: (codes, name) => `In the plan ${name} goes on: ${codes}.`,
}
