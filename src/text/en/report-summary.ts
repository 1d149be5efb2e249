import type { Catalogue } from '#text/catalogue.ts'
import { boundCounts } from '#text/bound-counts.ts'
import { counting } from '#text/counting.ts'
import { sayList } from '#text/dates.ts'
import { measures } from '#text/en/measures.ts'
import { sayPeriod, sayRound } from '#text/period-names.ts'

const { number, plural } = counting('en')
const counted = (count: number): string => boundCounts(measures(count))

export const summary: Catalogue['reports']['summary'] = {
  title: 'Summary',
  coverage({ asked, answered, missing, pending, excused, late, supplements }, from, to) {
    const opening = `For the period ${sayPeriod(from, to, 'en')}, ${plural(asked, { one: '#\u00A0measure was', other: '#\u00A0measures were' })} asked about.`
    const parts = [
      ...(late > 0
        ? [plural(late, { one: 'one of them after the deadline', other: '#\u00A0of them after the deadline' })]
        : []),
      ...(supplements > 0
        ? [
            plural(supplements, {
              one: 'one of them as a supplement after the cut-off date',
              other: '#\u00A0of them as supplements after the cut-off date',
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
      ({ name, now, before }) => `${name}\u00A0${number(now)}${before === null ? '' : `\u00A0(${number(before)})`}`,
    )
    return `The lights stand as follows${compares ? ' (last report in brackets)' : ''}: ${sayList(said, 'en')}.`
  },
  changes({ changes, unchanged }, before) {
    const { better, worse, same } = changes
    const opening = `Since the last report (${sayRound(before, 'en')}), the light is better for ${counted(better)} and worse for ${counted(worse)}; for ${counted(same)} it is the same.`
    return [
      opening,
      changes['not-comparable'] > 0 ? `For ${counted(changes['not-comparable'])} no comparison is possible.` : '',
      changes['no-light'] > 0 ? `For ${counted(changes['no-light'])} no light was given.` : '',
      changes.new > 0 ? `Reported for the first time: ${counted(changes.new)}.` : '',
      unchanged > 0 ? `An unchanged status was reported for ${counted(unchanged)}.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ')
  },
  noRed: 'No measure is red.',
  red: (count) => plural(count, { one: 'The following measure is red: ', other: 'The following measures are red: ' }),
  more: (count) => ` and ${number(count)}\u00A0more`,
}
