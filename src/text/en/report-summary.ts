import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'
import { sayList } from '#text/dates.ts'
import { measures } from '#text/en/measures.ts'
import { sayPeriod, sayRound } from '#text/period-names.ts'

const { number, plural } = counting('en')

export const summary: Catalogue['reports']['summary'] = {
  title: 'Summary',
  coverage({ asked, answered, missing, pending, excused, late, supplements }, from, to) {
    const opening = `For the period ${sayPeriod(from, to, 'en')}, ${plural(asked, { one: '# measure was', other: '# measures were' })} asked about.`
    const parts = [
      ...(late > 0
        ? [plural(late, { one: 'one of them after the deadline', other: '# of them after the deadline' })]
        : []),
      ...(supplements > 0
        ? [
            plural(supplements, {
              one: 'one of them as a supplement after the cut-off date',
              other: '# of them as supplements after the cut-off date',
            }),
          ]
        : []),
    ]
    const afterwards = parts.length > 0 ? `, ${sayList(parts, 'en')}` : ''
    if (asked > 0 && answered === asked) return `${opening} All answers are in${afterwards}.`
    return [
      opening,
      `Answered: ${number(answered)}${afterwards}.`,
      ...(missing > 0 ? [`Answer missing: ${number(missing)}.`] : []),
      ...(pending > 0 ? [`Answer not yet in: ${number(pending)}.`] : []),
      ...(excused > 0 ? [`No answer required: ${number(excused)}.`] : []),
    ].join(' ')
  },
  lights(counts) {
    const compares = counts.some(({ before }) => before !== null)
    const said = counts.map(
      ({ name, now, before }) => `${name} ${number(now)}${before === null ? '' : ` (${number(before)})`}`,
    )
    return `The lights stand as follows${compares ? ' (last report in brackets)' : ''}: ${sayList(said, 'en')}.`
  },
  changes({ changes, unchanged }, before) {
    const { better, worse, same } = changes
    const opening = `Since the last report (${sayRound(before, 'en')}), the light is better for ${measures(better)} and worse for ${measures(worse)}; for ${measures(same)} it is the same.`
    return [
      opening,
      changes['not-comparable'] > 0 ? `For ${measures(changes['not-comparable'])} no comparison is possible.` : '',
      changes['no-light'] > 0 ? `For ${measures(changes['no-light'])} no light was given.` : '',
      changes.new > 0 ? `Reported for the first time: ${measures(changes.new)}.` : '',
      unchanged > 0 ? `An unchanged status was reported for ${measures(unchanged)}.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ')
  },
  noRed: 'No measure is red.',
  red: (count) => plural(count, { one: 'The following measure is red: ', other: 'The following measures are red: ' }),
  more: (count) => ` and ${number(count)} more`,
}
