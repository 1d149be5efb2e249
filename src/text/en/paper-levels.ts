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
  handOver: ({ plan, round, committee, session, version, replaces }) =>
    `Interim report “${plan}”, round ${round}, for the ${committee}${session ? ` (session on ${session})` : ''}: released, non-public part, version ${version}. Please do not pass it on.${
      replaces === null ? '' : ` It replaces version ${replaces}, which was withdrawn.`
    }`,
  wentTo: (places) =>
    `The non-public part has been handed over ${plural(places, {
      one: 'in its channel',
      other: 'in # channels for it',
    })}.`,
  keptBack: (platforms) =>
    `The non-public part is kept and has been handed over nowhere: ${
      platforms === null ? 'no channel for it is entered' : `the city does not allow it on this platform: ${platforms}`
    }. Please add that in the city’s file (channels with purpose liaison-non-public, city with non-public-on), then use “interim-report deliver”.`,
  noChannel: (platforms) =>
    `For the non-public part ${
      platforms === null
        ? 'no channel is entered yet'
        : `the only channel entered is on a platform on which the city does not allow it (${platforms})`
    }; with the release it will only be kept. Please add that in the city’s file before (channels with purpose liaison-non-public, city with non-public-on).`,
  notDelivered: 'The non-public part has not been handed over in every channel for it yet.',
  nothingToDeliver: 'There is no non-public part that is still to be handed over.',
  ofNonPublic: (text) => `Non-public part: ${text}`,
  filesOf: 'Non-public part, please do not pass it on:',
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
  allFiles: 'in all files',
  whyWithdrawn: 'reason of the withdrawal',
  notReleasedTold: (round) =>
    `The interim report on round ${round} could not be released; nothing has been handed over.`,
  othersChange:
    'The coordination and the CDO have been told: they can write the passage otherwise, after that the release is possible again.',
  mustChange:
    'Please write the passage otherwise with “interim-report edit”. If the text stands there by itself, make the draft anew with “interim-report draft”.',
  mayPass:
    'If the words are harmless here, or the remark was a suggestion for the text, use “interim-report release despite” with the reason. The coordination and the CDO learn the words and the reason.',
  noReason: 'The reason is too short. Please say in at least three words why the words are harmless.',
  passing: (words) => `These words of non-public or internal texts go out with it: ${words}.`,
  despite: 'despite',
  releaseDespite: 'Release all the same',
  whyDespite: 'Why are the words harmless? The reason stays with the version.',
  releasedDespiteTold: (round, words, reason) =>
    `The interim report on round ${round} is released despite these words of non-public or internal texts: ${words}. Reason: “${reason}”. If there is a name or anything else confidential among them, please take it back with “interim-report withdraw”.`,
  draftTells: (words) =>
    `Mind: in the draft there are words of non-public or internal texts: ${words}. Please do not pass it on like this.`,
  releasedDespite: (words, reason) => `despite the words ${words}, reason: “${reason}”`,
}
