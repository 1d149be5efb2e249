import type { Catalogue } from '#text/catalogue.ts'

export const openData: Catalogue['openData'] = {
  tables: {
    measures: 'Measures',
    fields: 'Fields',
    figures: 'Key figures',
    about: 'Notes',
  },
  columns: {
    state: 'answer',
    lightBefore: 'light in the last report',
    change: 'change',
    percentBefore: 'previous progress in per cent',
    notes: 'notes',
    lastRound: 'round of the last answer',
    last: 'last answer, not updated',
    asOf: 'as of',
    edition: 'version',
    figure: 'key figure',
    now: 'this report',
    before: 'last report',
    asked: 'asked',
    answered: 'answers',
    subject: 'subject',
    content: 'content',
  },
  state: { answered: 'given', missing: 'missing', asked: 'awaited', excused: 'not needed' },
  change: {
    better: 'better',
    worse: 'worse',
    same: 'the same',
    'not-comparable': 'not comparable',
    'no-light': 'without a light in this report',
    new: 'for the first time in the report',
  },
  again: (name, no) => `${name} (${no})`,
}
