import type { Catalogue } from '#text/catalogue.ts'

export const responsibilities: Catalogue['responsibilities'] = {
  ask: {
    label: 'Of which office or measure do you want to see who is responsible?',
    hint: 'number or name of an office, code of a measure, field or task, or “cdo”',
  },
  labels: {
    accountable: 'accountable',
    leads: 'responsible',
    participates: 'takes part',
    consulted: 'to be heard',
    informed: 'to be told',
  },
  people: {
    answers: 'answers',
    deputises: 'deputises',
    coordinates: 'coordinates the office',
    heads: 'heads the office',
    signs: 'co-signs',
  },
  legend:
    'Accountable: decides and answers for the outcome. Responsible: carries it out. To be heard: before the decision. To be told: after the decision.',
  basis: 'Based on',
  cdo: 'Chief Digital Officer',
  actsAs: (name) => `At present: ${name}`,
  noTasks: 'No tasks are entered yet; they stand in the city’s file under “tasks”.',
  restsOn: (text) => `based on: ${text}`,
  nobodyAsked: (code) => `Nobody is named yet to answer for ${code}. The coordination can change that with “assign”.`,
  nothing: 'No responsibilities are entered yet.',
  more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
}
