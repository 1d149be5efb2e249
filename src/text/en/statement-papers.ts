import type { Level } from '#domain/level.ts'
import { counting } from '#text/counting.ts'
import type { statementPapers as german } from '#text/de/statement-papers.ts'
import { fullStop } from '#text/full-stop.ts'
import { numberLike } from '#text/number-like.ts'

const { plural } = counting('en')

const part = (level: Level): string => (level === 'public' ? 'statement' : 'non-public part of the statement')

export const statementPapers: typeof german = {
  fileStem: (round, level, draft, version) =>
    `statement-${round}${level === 'public' ? '' : `-${level}`}${version === null ? '' : `-version-${version}`}${draft ? '-draft' : ''}`,
  submitted: (no, releasers) =>
    releasers === 0
      ? 'Nobody else is entered who may release the statement; please add someone in the city’s file.'
      : `Version ${no} is ready for release; those who may release it have been told.`,
  toRelease: (plan, round) => `The statement on ${round} “${plan}” is ready for release.`,
  stateDraft: (round, no, when, who) => `Statement on ${round}: draft, version ${no} (${when}, ${who}).`,
  stateReleased: (round, no, day) => `Statement on ${round}: version ${no}, released on ${day}.`,
  outdated: (codes) => `The draft is out of date, changed since: ${codes}. “statement draft” makes it anew.`,
  alsoWaiting: (labels, first, count) =>
    `${plural(count, { one: 'The statement on this round is not released, either:', other: 'The statements on these rounds are not released, either:' })} ${labels}. Look at it with “statement ${first}”.`,
  whichRound: { label: 'On which round is the statement?' },
  wentWithout: {
    head: (round) => `The statement on ${round} is released.`,
    late: (code) => `The late answer on ${code} is not in it.`,
    query: (code) => `The question back on ${code} is settled by that; the statement shows the text as it was.`,
    reopened: (code) => `A supplement on ${code} is not in it.`,
    how: () => 'News come into it only if the statement is withdrawn.',
  },
  replaced: (characters) =>
    `Not every format can show these characters, which are replaced or left out there: ${characters.join(' ')}. You can write the passages differently with “statement edit”.`,
  released: (round, places) =>
    `The statement on ${round} is released and handed over to ${plural(places, {
      one: 'the committee liaison',
      other: '# liaison channels',
    })}.`,
  handOver: ({ plan, round, committee, session, version, replaces }) =>
    `Statement on ${round} “${plan}” for ${committee}${session ? ` (session on ${session})` : ''}: released, public part, version ${version}.${
      replaces === null ? '' : ` It replaces version ${replaces}, which was withdrawn.`
    }`,
  why: 'Why is the statement withdrawn?',
  withdrawn: (no, next) =>
    `Version ${no} is withdrawn and kept; the committee liaison has been told. Version ${next} is the new draft. Changed answers come in with “statement draft”.`,
  withdrawnTold: (round, no, next, reason) =>
    `Version ${no} of the statement on ${round} is withdrawn: “${reason}”${fullStop(reason)} Version ${next} is the new draft.`,
  recall: (plan, round, no, released, reason) =>
    `Statement on ${round} “${plan}”: version ${no}, released on ${released}, is withdrawn. Reason: “${reason}”${fullStop(reason)} Please do not use it any more; a new version will follow.`,
  askConfirm:
    'Please confirm the statement with “statement confirm”, or return it with “statement return” and the reason. More formats: “statement files”. In a channel, “/masterplan” goes before it, in a room of Matrix “!masterplan”.',
  numberAwaited: (patterns) =>
    `The paper number is still to come. Once it is given, please enter it, for example: “statement number ${numberLike(patterns[0] ?? '{no}')}”.`,
  wasWithdrawn: (no, released, withdrawn) =>
    `The statement was released (version ${no}, on ${released}) and withdrawn on ${withdrawn}. A new version will follow.`,
  whyReturn: 'Why is the statement returned?',
  received: {
    confirmed: (round, no, level) =>
      `The ${part(level)} on ${round} is confirmed (version ${no}); the coordination and the releasers will know.`,
    returned: (round, no, level) =>
      `The ${part(level)} on ${round} is returned (version ${no}); the coordination and the releasers will know, with the reason.`,
  },
  confirmedTold: (round, no, level) =>
    `The committee liaison has confirmed the ${part(level)} on ${round} (version ${no}).`,
  returnedTold: (round, no, reason, level) =>
    `The committee liaison returns the ${part(level)} on ${round} (version ${no}): “${reason}”${fullStop(reason)} A new version begins with “statement withdraw” and the reason. If all is right after all, please settle it with the liaison.`,
  wasConfirmed: (day) => `The committee liaison confirmed it on ${day}.`,
  wasReturned: (day, reason) => `The committee liaison returned it on ${day}: “${reason}”${fullStop(reason)}`,
  isUnconfirmed: (done, of) =>
    of === 1 ? 'It is not confirmed yet.' : `It is confirmed in ${done} of ${of} liaison channels.`,
  unconfirmed: (round, no, day, liaisons, level) =>
    `The committee liaison has not yet confirmed the ${part(level)} on ${round} (version ${no}, handed over on ${day}). ${
      liaisons === 0
        ? 'Nor is anybody entered who may do so; enter someone with “role”.'
        : 'Please ask there; it is confirmed with “statement confirm”.'
    }`,
  numbered: (councilNo, draft) =>
    `Paper number ${councilNo} is entered. ${
      draft === null
        ? 'The released files stay as they are; the number stands beside them and in the data on request.'
        : `It stands in the statement from version ${draft} on.`
    }`,
  numberTold: (round, councilNo, before) =>
    `Statement on ${round}: the paper number is ${councilNo}${before === null ? '' : ` (${before} before)`}.`,
  filesOf: (round, no, released) =>
    `Statement on ${round}, version ${no}, ${released === null ? 'draft' : `released on ${released}`}.`,
  onRequest: (formats) => `On request: ${formats}, with “statement files” and the format.`,
  howFiles: (format) =>
    `You get one file with, for example, “statement files ${format}”, all of them with “statement files all”. The checksums (SHA-512) are cut short; they stand in full with the files.`,
  flaws: (round, no) => `This showed in the files of the statement on ${round} (version ${no}):`,
  which: { label: 'Which passage is it about?', hint: 'for example “On 3” or “Introduction”' },
  newText: (title) => `How shall “${title}” read in the statement?`,
  edited: (title, no) => `Changed for the statement: ${title} (version ${no})`,
  answerStays: 'The office’s answer stays as it is; only the statement is changed.',
  theirsStays: (title) => `“${title}” stays as it now reads in the statement.`,
  sections: (no) => `Passages of the statement (version ${no})`,
  noAnswer: 'no statement yet',
  otherMeasures: (count) =>
    plural(count, { one: 'One more point is unchanged.', other: '# more points are unchanged.' }),
  howToEdit: 'To look: “statement sections On 3”. To change: “statement edit On 3: …”.',
  remarked: (title, told) =>
    told
      ? `The remark on the passage “${title}” is noted and the coordination has been told. It stands in no statement.`
      : `The remark on the passage “${title}” is noted. It stands in no statement.`,
  remark: (title, who, text) => `Remark on the passage “${title}” (${who}): “${text}”`,
  noRemarks: 'There are no remarks on the statement.',
}
