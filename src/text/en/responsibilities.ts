import type { Catalogue } from '#text/catalogue.ts'

export const responsibilities: Catalogue['responsibilities'] = {
  ask: {
    label: 'Of which office or measure do you want to see who is responsible?',
    hint: 'number or name of an office, code of a measure, field or task, or “cdo”',
  },
  labels: {
    accountable: 'decides',
    leads: 'leads',
    participates: 'takes part',
    consulted: 'is heard',
    informed: 'is told',
  },
  kinds: { field: 'field', measure: 'measure', task: 'task', ofCdo: 'task of the CDO' },
  people: {
    answers: 'answers',
    deputises: 'deputises',
    coordinates: 'coordinates the office',
    heads: 'heads the office',
    signs: 'co-signs',
  },
  legend:
    'Who decides answers for the outcome; who leads carries it out. Offices are heard before a decision and told after it.',
  basis: 'Based on',
  cdo: 'Chief Digital Officer',
  actsAs: (name) => `At present: ${name}`,
  noTasks: 'No tasks are entered yet. The coordination enters them: “responsible cdo task …”.',
  change: (code) => `To change it: “responsible ${code} heard 12”, “responsible ${code} remove 12”.`,
  asks: {
    party: { label: 'Which office?', hint: 'number or name of an office or a partner' },
    title: { label: 'What is the task called?', hint: 'such as “Lay down the IT architecture”' },
    basis: { label: 'What does it rest on?', hint: 'a decision, a law or a rule of service' },
    which: { label: 'Which task is to be removed?', hint: null },
  },
  set: {
    accountable: (code, party) => `From today, deciding on ${code}: ${party}.`,
    leads: (code, party) => `From today, leading ${code}: ${party}.`,
    participates: (code, party) => `From today, taking part in ${code}: ${party}.`,
    consulted: (code, party) => `From today, heard before decisions on ${code}: ${party}.`,
    informed: (code, party) => `From today, told about ${code}: ${party}.`,
  },
  before: (offices) => `Before: ${offices}.`,
  already: (party, part) => `${party} is entered already (${part}).`,
  dropped: (code, party, had) => `No longer entered for ${code}: ${party} (${had}).`,
  told: 'For your information, a responsibility has changed.',
  named: (code, title) => `${code} (${title})`,
  show: 'Show',
  byField: (offices) => `So the office of the field decides again: ${offices}.`,
  taskAdded: {
    cdo: (code, title) => `Entered as a task of the Chief Digital Officer: ${code} ${title}.`,
    city: (code, title) => `Entered as a city-wide task: ${code} ${title}.`,
  },
  taskLed: (code) => `Who carries it out: “responsible ${code} leads 12”.`,
  taskDropped: (code, title) => `Removed, with all that was written for it: ${code} ${title}.`,
  sent: {
    file: (plan) => `Who is responsible for what in the plan “${plan}”, as of today, as an annex:`,
    hidden: (count) =>
      count === 1
        ? 'One measure that is not public is not in it.'
        : `${count} measures that are not public are not in it.`,
    others: (names) => `Also as ${names}: “responsible annex docx”.`,
  },
  restsOn: (text) => `based on: ${text}`,
  nobodyAsked: (code) => `Nobody is named yet to answer for ${code}. The coordination can change that with “assign”.`,
  ended: (day) => `This office existed until ${day}.`,
  advises: 'The board advises and is responsible for no measure. “board” shows what there is to do.',
  nothing: 'No responsibilities are entered yet.',
  more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
}
