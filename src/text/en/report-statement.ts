import type { MotionFacts } from '#domain/statement.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { sayDay, sayList } from '#text/dates.ts'
import { sameAgenda } from '#text/same-agenda.ts'

type OnAgenda = Pick<MotionFacts, 'committee' | 'session' | 'item'>

export const statement: Catalogue['reports']['statement'] = {
  kind: 'Statement on a motion',
  name: (numbers) =>
    numbers.length === 1 ? `Statement on motion ${numbers.join('')}` : `Statement on motions ${sayList(numbers, 'en')}`,
  quoted: (title) => `“${title.replaceAll(/[„“”"]([^„“”"]*)[“”"]/g, '‘$1’')}”`,
  reference: (motions) => {
    const place = sameAgenda(motions)
    const named = motions.map(({ number, groups, day, ...at }) => {
      const known = `${number}${day === null ? '' : ` of ${sayDay(day, 'en')}`}${place === null ? `,${agenda(at)}` : ''}`
      return groups.length === 0 ? known : `${sayList(groups, 'en')} (${known})`
    })
    const by = motions.every(({ groups }) => groups.length === 0) ? '' : ' by'
    const which = motions.length === 1 ? 'the motion' : 'the motions'
    return `Statement on ${which}${by} ${sayList(named, 'en')}${place === null ? '' : agenda(place)}`
  },
  replaces: (later, earlier) => `Motion ${later} replaces ${sayList(earlier, 'en')}.`,
  extends: (later, earlier) => `Motion ${later} adds to ${sayList(earlier, 'en')}.`,
  lead: (count) =>
    count === 1
      ? 'The administration reports on the point of the motion as follows:'
      : 'The administration reports on the points of the motion as follows:',
  point: (no) => `On ${no}.`,
  pointOf: (no, own, motion) => `On ${no}. (point ${own} of motion ${motion})`,
  missing: 'There is no statement on this yet.',
  excused: 'No statement on this was required.',
  light: 'Light',
  measure: 'Measure',
  measures: 'Measures',
  committees: { caption: 'Committee and day of the session', head: ['Committee', 'Date'] },
}

function agenda({ committee, session, item }: OnAgenda): string {
  const sitting =
    session === null ? '' : ` the session${committee === null ? '' : ` of ${committee}`} on ${sayDay(session, 'en')}`
  if (item === null) return sitting === '' ? '' : ` at${sitting}`
  return ` concerning ${/^\d/.test(item) ? `item ${item}` : item}${sitting === '' ? '' : ` of${sitting}`}`
}
