import type { Catalogue } from '#text/catalogue.ts'
import type { paperEdits as german } from '#text/de/paper-edits.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')

export const paperEdits: Pick<Catalogue['papers'], keyof typeof german> = {
  styleOnly: 'the words are the same, only their style (bold, italics, list, table) is different',
  passages: { introduction: 'Introduction', proposal: 'Proposal', summary: 'Summary' },
  alsoCalled: {
    introduction: ['Preface'],
    proposal: ['Proposal to take note', 'Proposal to decide'],
    summary: ['Overview'],
  },
  roles: { coordinator: 'Coordination', cdo: 'CDO', releaser: 'Release', liaison: 'Liaison', admin: 'Administration' },
  noRole: 'Staff',
  which: { label: 'Which passage is it about?', hint: 'for example “M-03”, “M-03 Cause” or “Proposal”' },
  newText: (title) => `How shall “${title}” read in the report?`,
  standsThere(present, original) {
    if (present === '' && original === null) return 'There is no text yet.'
    const was = original === null || original === '' ? '' : ` Original: “${original}”`
    return `It now reads: “${present}”${was} Please write the whole new text.`
  },
  edited: (title, no) => `Changed for the report: ${title} (version ${no})`,
  original: (text) => (text === '' ? 'Original: no text' : `Original: “${text}”`),
  answerStays: 'The office’s answer stays as it is; only the report is changed.',
  readsSo: (title, no) => `“${title}” reads so already; it stays with version ${no}.`,
  restored: (titles, no) => `Restored: ${titles} (version ${no}). The original counts again.`,
  isOriginal: (title) => `${title} is the original; there is nothing to restore.`,
  changedMeanwhile: (title, who, when) => `Somebody else changed “${title}” (${who}, ${when}). Which text shall count?`,
  bothTexts: (theirs, mine) => `It now reads: “${theirs}” Written now: “${mine}” Please choose.`,
  take: { mine: 'my text', theirs: 'the other text' },
  theirsStays: (title) => `“${title}” stays as it now reads in the report.`,
  notKept: (count) =>
    plural(count, {
      one: 'One changed passage is not kept, because the original reads otherwise now. The text was:',
      other: '# changed passages are not kept, because the originals read otherwise now. The texts were:',
    }),
  editCount: (count) =>
    plural(count, { one: 'One passage differs from the original:', other: '# passages differ from the original:' }),
  instead: (title, text, original) =>
    original === '' ? `${title}: “${text}” (new)` : `${title}: “${text}” instead of “${original}”`,
  sections: (no) => `Passages of the report (version ${no})`,
  changed: (titles) => (titles === '' ? 'changed' : `changed: ${titles}`),
  empty: 'no text',
  noAnswer: 'no answer',
  otherMeasures: (count) =>
    plural(count, { one: 'One more measure is unchanged.', other: '# more measures are unchanged.' }),
  howToEdit: 'To look: “interim-report sections M-03”. To change: “interim-report edit M-03 Cause: …”.',
  whatRemark: 'What is the remark?',
  remarked: (title, told) =>
    told
      ? `The remark on ${title} is noted and the coordination has been told. It stands in no report.`
      : `The remark on ${title} is noted. It stands in no report.`,
  remark: (title, who, text) => `Remark on ${title} (${who}): “${text}”`,
  remarkLine: (remark, no, when) => `${remark} – on version ${no}, ${when}`,
  remarkCount: (count) => plural(count, { one: 'one remark', other: '# remarks' }),
  noRemarks: 'There are no remarks on the report.',
  earlier: (no, who, text) => `In version ${no} (${who}): “${text}”`,
  versionHead: (no) => `Version ${no}:`,
  made: (when, who, deeds) => `${when}, ${who}: ${deeds.join('; ')}.`,
  releasedBy: (when, who) => `Released ${when}, ${who}.`,
  deeds: {
    drafted: 'drafted from the answers',
    changed: (titles) => `${titles} changed`,
    restored: (titles) => `${titles} restored`,
    withdrawn: (no, reason) => `version ${no} withdrawn (“${reason}”)`,
  },
  olderVersions: (count) => plural(count, { one: 'and one older version', other: 'and # older versions' }),
  between: (before, after) => `From version ${before} to version ${after}`,
  noDifference: 'The texts are the same.',
  removed: (text) => `[removed: ${text}]`,
  added: (text) => `[new: ${text}]`,
}
