import { counting } from '#text/counting.ts'
import type { Catalogue } from '#text/catalogue.ts'

const { number, plural } = counting('en')

export const board: Catalogue['reports']['board'] = {
  title: 'Statements of the advisory board',
  whose: (names) =>
    `The following texts are statements of the advisory board (${names.join(', ')}), not of the administration. They are quoted word for word.`,
  statement: (who) => (who === null ? 'Statement of the advisory board' : `Statement of the advisory board (${who})`),
  member: (group) => (group === null ? 'a member' : `${group}, a member`),
  question: (question) => `The question was: ${question}`,
  elsewhere: 'Statements on single measures stand with these:',
  silent: 'The advisory board has given no statement.',
  omitted: (count) =>
    plural(count, {
      one: 'One statement of the advisory board is not reproduced in this report.',
      other: '# statements of the advisory board are not reproduced in this report.',
    }),
  composition: {
    title: 'Composition of the advisory board',
    caption: (name) => `Members: ${name}`,
    head: ['Group', 'Members'],
    noGroup: 'No group',
    count: (count, seats) =>
      seats === null ? number(count) : `${number(count)} of ${plural(seats, { one: 'one seat', other: '# seats' })}`,
  },
  column: 'Statement of the advisory board',
}
