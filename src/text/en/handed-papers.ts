import type { Level } from '#domain/level.ts'
import { counting } from '#text/counting.ts'
import { fullStop } from '#text/full-stop.ts'
import { numberLike } from '#text/number-like.ts'
import type { handedPapers as german } from '#text/de/handed-papers.ts'

const { plural } = counting('en')

const part = (level: Level): string => (level === 'public' ? 'interim report' : 'non-public part of the interim report')

export const handedPapers: typeof german = {
  askConfirm:
    'Please confirm the report with “interim-report confirm”, or return it with “interim-report return” and the reason. More formats: “interim-report files”. In a channel, “/masterplan” goes before it, in a room of Matrix “!masterplan”.',
  numberIs: (councilNo) => `Paper number: ${councilNo}.`,
  numberAwaited: (patterns) =>
    `The paper number is still to come. Once it is given, please enter it, for example: “interim-report number ${numberLike(patterns[0] ?? '{no}')}”.`,
  checksum: (name) => `${name}, SHA-512:`,
  isWithdrawn: (no) => `Version ${no} is withdrawn, please do not use it any more.`,
  isReplaced: (no, by) => `Version ${no} is replaced by version ${by}, please do not use it any more.`,
  wasWithdrawn: (no, released, withdrawn) =>
    `The report on this round was released (version ${no}, on ${released}) and withdrawn on ${withdrawn}. A new version will follow.`,
  noLongerUse: (files, count) =>
    `${plural(count, { one: 'This file no longer holds', other: 'These files no longer hold' })}: ${files}.`,
  whyReturn: 'Why do you return the report?',
  received: {
    confirmed: (round, no, level) =>
      `The ${part(level)} on round ${round} is confirmed (version ${no}); the coordination and the releasers will know.`,
    returned: (round, no, level) =>
      `The ${part(level)} on round ${round} is returned (version ${no}); the coordination and the releasers will know, with the reason.`,
  },
  confirmedTold: (round, no, level) =>
    `The committee liaison has confirmed the ${part(level)} on round ${round} (version ${no}).`,
  returnedTold: (round, no, reason, level) =>
    `The committee liaison returns the ${part(level)} on round ${round} (version ${no}): “${reason}”${fullStop(reason)} A new version begins with “interim-report withdraw” and the reason. If all is right after all, please settle it with the liaison.`,
  wasConfirmed: (day) => `The committee liaison confirmed it on ${day}.`,
  wasReturned: (day, reason) => `The committee liaison returned it on ${day}: “${reason}”${fullStop(reason)}`,
  isUnconfirmed: (done, of) =>
    of === 1 ? 'It is not confirmed yet.' : `It is confirmed in ${done} of ${of} liaison channels.`,
  unconfirmed: (round, no, day, liaisons, level) =>
    `The committee liaison has not yet confirmed the ${part(level)} on round ${round} (version ${no}, handed over on ${day}). ${
      liaisons === 0
        ? 'Nor is anybody entered who may do so; enter someone with “role”.'
        : 'Please ask there; it is confirmed with “interim-report confirm”.'
    }`,
  whichNumber: 'What is the paper number?',
  numbersLike: (patterns) => `For example: ${patterns.map(numberLike).join(', ')}.`,
  numbered: (councilNo, draft) =>
    `Paper number ${councilNo} is entered. ${
      draft === null
        ? 'The released files stay as they are; the number stands beside them and in the data on request.'
        : `It stands in the report from version ${draft} on.`
    }`,
  sureToNumber: (before, councilNo) => `So far ${before} is entered. Replace it with ${councilNo}?`,
  numberIsSo: (councilNo) => `Paper number ${councilNo} is entered already.`,
  numberTold: (round, councilNo, before) =>
    `Interim report on round ${round}: the paper number is ${councilNo}${before === null ? '' : ` (${before} before)`}.`,
  filesOf: (round, no, released) =>
    `Interim report on round ${round}, version ${no}, ${released === null ? 'draft' : `released on ${released}`}.`,
  onRequest: (formats) => `On request: ${formats}, with “interim-report files” and the format.`,
  howFiles: (format) =>
    `You get one file with, for example, “interim-report files ${format}”, all of them with “interim-report files all”. The checksums (SHA-512) are cut short; they stand in full with the files.`,
  allFormats: 'all',
  whichFormat: 'In which format?',
  flaws: (round, no) => `This showed in the files of the interim report on round ${round} (version ${no}):`,
}
