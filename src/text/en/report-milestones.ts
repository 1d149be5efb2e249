import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'
import { sayDay, sayList } from '#text/dates.ts'
import { sayRound } from '#text/period-names.ts'

const { number, plural } = counting('en')

export const milestones: Catalogue['reports']['milestones'] = {
  title: 'Milestones',
  noneReported: 'No milestones were reported for this report.',
  counted: (count, counts) =>
    `${plural(count, { one: 'One milestone is reported', other: '# milestones are reported' })}: ${sayList(
      counts.map(({ name, now }) => `${number(now)} ${name}`),
      'en',
    )}.`,
  caption: 'Milestones of the measures by field of action and date',
  alt: 'Timeline: milestones of the measures by field of action, date and state.',
  captionCounted: 'Milestones of the measures by date (number)',
  altCounted: 'Stacked columns: number of milestones by period and state.',
  periodName: 'Period',
  period: (label) => sayRound(label, 'en'),
  byDay: 'Milestones by date',
  behind: 'Overdue and moved milestones by date',
  head: ['Date', 'Milestone', 'Measure', 'State'],
  headOfMeasure: ['Milestone', 'Date', 'State'],
  standing: (code, day) => `Milestones of ${code} as of ${sayDay(day, 'en')}`,
  day: (day) => sayDay(day, 'en'),
  before: (day) => `(was\u00A0${sayDay(day, 'en')})`,
  planned: (day) => `(planned\u00A0${sayDay(day, 'en')})`,
}
