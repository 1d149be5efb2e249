import { counting } from '#text/counting.ts'
import type { statementLevels as german } from '#text/de/statement-levels.ts'

const { plural } = counting('en')

export const statementLevels: typeof german = {
  twoParts: (count) =>
    `The statement has a non-public part, too${plural(count, {
      none: '',
      one: ', with one point that the public one does not tell of',
      other: ', with # points that the public one does not tell of',
    })}. It comes in files of its own and goes only to the channel that is entered for it.`,
  handOver: ({ plan, round, committee, session, version, replaces }) =>
    `Statement on ${round} “${plan}” for ${committee}${session ? ` (session on ${session})` : ''}: released, non-public part, version ${version}. Please do not pass it on.${
      replaces === null ? '' : ` It replaces version ${replaces}, which was withdrawn.`
    }`,
  keptBack: (platforms) =>
    `The non-public part is kept and has been handed over nowhere: ${
      platforms === null ? 'no channel for it is entered' : `the city does not allow it on this platform: ${platforms}`
    }. Please add that in the city’s file (channels with purpose liaison-non-public, city with non-public-on), then use “statement deliver”.`,
  notReleased: 'The statement is not released, nothing has been handed over.',
  leak: (code, words, where) =>
    `${code === null ? 'remark on the statement' : `on ${code}`}: “${words}” (stands in: ${where})`,
  notReleasedTold: (round) => `The statement on ${round} could not be released; nothing has been handed over.`,
  mustChange:
    'Please write the passage otherwise with “statement edit”. If the text stands there by itself, make the draft anew with “statement draft”.',
  mayPass:
    'If the words are harmless here, or the remark was a suggestion for the text, use “statement release despite” with the reason. The coordination and the CDO learn the words and the reason.',
  releasedDespiteTold: (round, words, reason) =>
    `The statement on ${round} is released despite these words of non-public or internal texts: ${words}. Reason: “${reason}”. If there is a name or anything else confidential among them, please take it back with “statement withdraw”.`,
}
