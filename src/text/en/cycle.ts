import type { Catalogue } from '#text/catalogue.ts'
import { planStages } from '#text/en/plan-stages.ts'
import { stageClauses } from '#text/en/stage-clauses.ts'

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
    paper: { label: 'With which paper?', hint: null },
    paperMark: 'paper',
    number: { label: 'Which number does the paper have?', hint: 'such as 0815/2027' },
    reason: { label: 'Why? Please in one sentence.', hint: 'it stays in the history' },
    reasonMarks: ['reason', 'because'],
    note: { label: 'Is there a note to add?', hint: null },
    noteMarks: ['note'],
    following: { label: 'Which plan continues it?', hint: 'its code; it stands in the city’s file' },
  },
  whichMeasure: 'Something is open for you in several plans. Which measure does this belong to?',
  title: 'Plans of the city',
  stands: (name: string, stage: string, day: string) => `${name}: ${stage} since ${day}`,
  unsaid: (name: string) => `${name}: no stage is recorded`,
  paper: (councilNo: string) => `paper ${councilNo}`,
  ourPaper: (no: number) => `released report, version ${no}`,
  followedBy: (name: string) => `carried on by ${name}`,
  next: (stages: string) => `Next step: ${stages}.`,
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
  lastRound: (label: string, closes: string) =>
    `The round ${label}, which is under way, will be finished and closes ${closes}.`,
  recorded: (name: string, stage: string, day: string) => `Recorded: ${name} has been at “${stage}” since ${day}.`,
  told: (name: string, stage: string, day: string) => `${name} has been at the stage “${stage}” since ${day}.`,
  withdrawn: (label: string) => `The planned round ${label} is withdrawn.`,
  carriedOn: (codes: string, name: string) => `Carried on in ${name}: ${codes}.`,
}
