import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')

export const announcements: Catalogue['announcements'] = {
  to: { all: 'all', open: 'open' },
  also: { all: ['everyone'], open: ['missing'] },
  text: { label: 'What would you like to say?', hint: 'at most 1500 characters' },
  toAll: (people) =>
    plural(people, {
      one: 'This message goes to one person who is asked in this round:',
      other: 'This message goes to # people who are asked in this round:',
    }),
  toOpen: (people) =>
    plural(people, {
      one: 'This message goes to one person whose answer is missing:',
      other: 'This message goes to # people whose answer is missing:',
    }),
  sure: (preview, text) => `${preview} “${text}” Really send it?`,
  sent: (people) => plural(people, { one: 'Sent to one person.', other: 'Sent to # people.' }),
  nobody: 'There is nobody whom the message could go to.',
  from: (role, plan) => `Announcement of the ${role} (${plan}):`,
  roles: { coordinator: 'coordination', cdo: 'head of digitalisation' },
}
