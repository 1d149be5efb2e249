import { counting } from '#text/counting.ts'
import type { Catalogue } from '#text/catalogue.ts'

const { plural } = counting('en')

export const offices: Catalogue['offices'] = {
  actions: { show: 'show', rename: 'rename', merge: 'merge', split: 'split', cancel: 'call off' },
  also: {
    show: ['list'],
    rename: ['renamed'],
    merge: ['join', 'combine'],
    split: ['divide'],
    cancel: ['cancel', 'withdraw'],
  },
  asks: {
    rename: {
      offices: { label: 'Which office is renamed?', hint: 'its number or name' },
      to: { label: 'What is its name from then on?', hint: 'the name, after a new number if there is one' },
    },
    merge: {
      offices: { label: 'Which offices become part of another one?', hint: 'for example “12 and 30”' },
      to: { label: 'Of which office?', hint: 'one that there is, or number and name of a new one' },
    },
    split: {
      offices: { label: 'Which office is split?', hint: 'its number or name' },
      to: {
        label: 'Into which offices?',
        hint: 'for example “12-1 Operations; 12-2 Development”; the first gets what is not given to another',
      },
    },
    cancel: { label: 'For which office is the order to be called off?', hint: 'its number or name' },
    at: { label: 'From which day?', hint: 'for example 2027-01-01' },
    goes: (part, first, codes) => ({
      label: `What goes to ${part}?`,
      hint: `codes out of ${codes}, or “nothing”; everything else goes to ${first}`,
    }),
    nothing: 'nothing',
  },
  becomes: {
    renamed: (olds, news, day) => `From ${day}: ${olds} is called ${news}.`,
    merged: (olds, news, day, count) =>
      `From ${day}: ${olds} ${plural(count, { one: 'becomes', other: 'become' })} part of ${news}.`,
    split: (olds, news, day) => `From ${day}: ${olds} is split into ${news}.`,
  },
  calledOff: (order) => `Called off, everything stays as it is. What was to be: ${order}`,
  measures: (codes) => `With all responsibilities these go along: ${codes}.`,
  movedNow: (people, requests) =>
    `That holds already: ${plural(people, { one: 'one person', other: '# people' })} and ${plural(requests, { one: 'one open request', other: '# open requests' })} have moved. Earlier rounds keep the old name.`,
  onThatDay: 'Responsibilities and open requests move by themselves on that day.',
  lacking: (names) =>
    `The first office keeps who coordinates and heads it; nobody is named yet for: ${names}. Both stand in the file of the city.`,
  toldPlanned: 'Responsibilities and open requests move by themselves on that day.',
  toldDone: 'Responsibilities and open requests have moved; answering goes on as before.',
  ledThen: (name) => `In the lead then: ${name}`,
  more: (count) => plural(count, { one: 'one more', other: '# more' }),
  kinds: { office: 'Offices', partner: 'Partners', board: 'Advisory board' },
  changes: 'Reorganised',
  withGroups: (name, groups) => `${name} (groups: ${groups})`,
  none: 'No office is entered yet.',
  begins: (name, day) => `${name} (from ${day})`,
  ends: (name, day) => `${name} (until ${day})`,
}
