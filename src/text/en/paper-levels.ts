import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')

export const paperLevels: Catalogue['paperLevels'] = {
  twoParts: (count) =>
    `The report has a non-public part, too${plural(count, {
      none: '',
      one: ', with one measure that the public one does not tell of',
      other: ', with # measures that the public one does not tell of',
    })}. It comes in files of its own and goes only to the channel that is entered for it.`,
  handOver: ({ plan, round, committee, session, version }) =>
    `Interim report “${plan}”, round ${round}, for the ${committee}${session ? ` (session on ${session})` : ''}: released, non-public part, version ${version}. Please do not pass it on.`,
  wentTo: (places) =>
    `The non-public part has been handed over ${plural(places, {
      one: 'in its channel',
      other: 'in # channels for it',
    })}.`,
  keptBack: (platforms) =>
    `The non-public part is kept and has been handed over nowhere: ${
      platforms === null ? 'no channel for it is entered' : `the city does not allow it on this platform: ${platforms}`
    }. Please add that in the city’s file (channels with purpose liaison-non-public, city with non-public-on).`,
  notHere:
    'The bot shows the files of the non-public part only on platforms that stand under non-public-on in the city’s file.',
  notReleased: 'The report is not released, nothing has been handed over.',
  leaks: {
    public: 'In the files of the public part there are words of non-public or internal texts:',
    'non-public': 'In the files of the non-public part there are words of internal texts:',
  },
  leak: (code, words, where) =>
    `${code === null ? 'remark on the report' : `on ${code}`}: “${words}” (stands in: ${where})`,
  moreLeaks: (count) => `And ${plural(count, { one: 'one more place', other: '# more places' })}.`,
  unreadable: (names) =>
    `What stands in these files cannot be checked: ${names}. Please try once more; if that does not help, have the administration look at the format.`,
  mustChange:
    'Please write the passage otherwise with “interim-report edit”. If the text stands there by itself, make the draft anew with “interim-report draft”.',
  mayPass:
    'Please write the passage otherwise with “interim-report edit”. If the words are harmless here, use “interim-report release despite” with the reason.',
  despite: 'despite',
  releaseDespite: 'Release all the same',
  whyDespite: 'Why are the words harmless? The reason stays with the version.',
  releasedDespite: (words, reason) => `despite the words ${words}, reason: “${reason}”`,
}
