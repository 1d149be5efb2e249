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
  noTasks: 'No tasks are entered yet; they stand in the city’s file under “tasks”.',
  restsOn: (text) => `based on: ${text}`,
  nobodyAsked: (code) => `Nobody is named yet to answer for ${code}. The coordination can change that with “assign”.`,
  nothing: 'No responsibilities are entered yet.',
  more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
}
