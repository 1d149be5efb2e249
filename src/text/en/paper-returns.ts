import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')

export const paperReturns: Catalogue['paperReturns'] = {
  whichFile: {
    label: 'Which file is to be read in?',
    hint: 'drag the draft edited in Word (.docx) into the chat or attach it',
  },
  madeFrom: (no, last) =>
    no === last
      ? `The file was made from version ${no}, the latest.`
      : `The file was made from version ${no}; version ${last} holds now.`,
  tracked: 'Tracked changes in the file are read as if all had been accepted.',
  nothing: 'None of the texts that can be changed has been changed in the file.',
  changes: (count) => plural(count, { one: 'One passage is changed:', other: '# passages are changed:' }),
  conflicts: (count) =>
    plural(count, {
      one: 'One passage is changed in the file and has been changed here, too:',
      other: '# passages are changed in the file and have been changed here, too:',
    }),
  here: (text) => (text === '' ? 'In the draft now: no text' : `In the draft now: “${text}”`),
  inFile: (text) => `In the file: “${text}”`,
  already: (titles) => `Reads so in the draft already: ${titles}.`,
  tooLong: (title, length, limit) =>
    `${title} has ${length} characters, ${limit} are allowed; please shorten it in the file and send it once more.`,
  emptied: (titles, title) =>
    `Empty in the file and therefore not changed: ${titles}. “interim-report reset ${title}” leads back to the original.`,
  lost: (titles, title) =>
    `Not to be found in the file any more and therefore not changed: ${titles}. “interim-report reset ${title}” leads back to the original, “interim-report edit ${title}” writes another text.`,
  gone: (titles) => `No longer part of the draft: ${titles}.`,
  elsewhere: (count) =>
    plural(count, {
      one: 'Something is changed in another place; it is not taken over:',
      other: 'Something is changed in # other places; it is not taken over:',
    }),
  atTop: 'head',
  more: (count) => plural(count, { one: 'and one more', other: 'and # more' }),
  advice: {
    measure: (code) =>
      `About ${code}: “measure change ${code}” changes title and description, “assign ${code}” who is responsible, a new answer (“reopen ${code}”) light and progress, milestones and costs.`,
    top: 'The head of the report is set in the city’s file.',
    counted: 'Headings, figures, tables and pictures come from the answers and change with them.',
  },
  notes: (count) =>
    plural(count, {
      one: 'There is something else in the file that is not taken over:',
      other: 'There is more in the file that is not taken over:',
    }),
  note: {
    comment: (where, text) => `Comment (${where}): “${text}”`,
    footnote: (where, text) => `Footnote (${where}): “${text}”`,
    'text-box': (where, text) => `Text box (${where}): “${text}”`,
    picture: (where) => `Picture (${where})`,
  },
  otherPlace: 'another place',
  howToRemark: 'Comments can be kept with “interim-report remark”.',
  sureToTake: 'Take the changed texts over into the report?',
  sureWithConflicts: 'Take the changed texts over into the report, even where they have been changed here?',
  takeRest: 'only what is undisputed',
  takeButtons: { yes: 'Take over', all: 'Take all over', rest: 'Only the undisputed', no: 'Discard' },
  taken: (titles, no) => `Taken over from the file: ${titles} (version ${no}).`,
  dropped: 'Discarded; the draft stays as it is.',
}
