import { counting } from '#text/counting.ts'
import type { Catalogue } from '#text/catalogue.ts'

const { plural } = counting('en')

export const standing: Catalogue['standing'] = {
  head: (plan, round) => `${plan}, round ${round}`,
  open: (count) =>
    plural(count, { one: 'One answer is still awaited here.', other: '# answers are still awaited here.' }),
  done: 'All is done here. Thank you!',
  closed: (round) => `The round ${round} is closed; nothing can be reported here any more.`,
  reported: '✓ Reported',
  reportedBy: (name) => `✓ Reported by ${name}`,
  excused: 'Excused: no answer is needed.',
  declined: 'Passed on: the coordination is finding out who is responsible.',
  elsewhere: 'Handed over: somebody else is responsible for it now.',
  missing: 'No answer was given.',
  dropped: 'Not asked about in this round any more.',
  above: 'How it stands now is said in the message above.',
}
