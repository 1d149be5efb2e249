import { fullStop } from '#text/full-stop.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')
import { handedPapers } from '#text/en/handed-papers.ts'
import { paperEdits } from '#text/en/paper-edits.ts'

export const papers: Catalogue['papers'] = {
  ...paperEdits,
  ...handedPapers,
  actions: {
    draft: 'draft',
    preview: 'preview',
    sections: 'sections',
    edit: 'edit',
    reset: 'reset',
    remark: 'remark',
    remarks: 'remarks',
    versions: 'versions',
    difference: 'difference',
    read: 'read',
    submit: 'submit',
    sign: 'co-signature',
    signatures: 'co-signatures',
    overrule: 'overrule',
    release: 'release',
    deliver: 'deliver',
    files: 'files',
    confirm: 'confirm',
    return: 'return',
    number: 'number',
    withdraw: 'withdraw',
  },
  buttons: {
    draft: 'Draft',
    preview: 'Preview',
    sections: 'Passages',
    edit: 'Edit',
    reset: 'Restore',
    versions: 'Versions',
    difference: 'Difference',
    submit: 'Submit',
    sign: 'Send for co-signature',
    signatures: 'Co-signatures',
    overrule: 'Overrule co-signature',
    release: 'Release',
    deliver: 'Hand over the non-public part',
    files: 'Files',
    confirm: 'Confirm',
    return: 'Return',
    withdraw: 'Withdraw',
  },
  draftMark: 'DRAFT',
  fileStem: (round, level, draft, version) =>
    `interim-report-${round}${level === 'public' ? '' : `-${level}`}${version === null ? '' : `-version-${version}`}${draft ? '-draft' : ''}`,
  drafted: (no, releasers) =>
    `The draft is made (version ${no}). ${
      releasers === 0
        ? 'Nobody is entered who may release it; please add someone in the city’s file.'
        : 'A second person must release it; those who may have been told.'
    }`,
  submitted: (no, releasers) =>
    releasers === 0
      ? 'Nobody else is entered who may release the report; please add someone in the city’s file.'
      : `Version ${no} is ready for release; those who may release it have been told.`,
  toRelease: (plan, round) => `The interim report “${plan}” on round ${round} is ready for release.`,
  stateDraft: (round, no, when, who) => `Interim report on round ${round}: draft, version ${no} (${when}, ${who}).`,
  stateReleased: (round, no, day) => `Interim report on round ${round}: version ${no}, released on ${day}.`,
  outdated: (codes) => `The draft is out of date, changed since: ${codes}. “interim-report draft” makes it anew.`,
  alsoWaiting: (labels, first, count) =>
    `${plural(count, { one: 'The report on this round is not released, either:', other: 'The reports on these rounds are not released, either:' })} ${labels}. Look at it with “interim-report ${first}”.`,
  whichRound: { label: 'On which round is the report?' },
  touched: (edits, remarks) =>
    [
      plural(edits, { none: '', one: 'One passage is changed.', other: '# passages are changed.' }),
      plural(remarks, { none: '', one: 'There is one remark.', other: 'There are # remarks.' }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  isDraft: (no) => `Version ${no}, not released yet. The files are marked as a draft.`,
  isReleased: (day) => `Released on ${day}.`,
  sureToRelease: (no, titles, lacking) =>
    [lacking, titles === null ? null : `Version ${no} differs from the original: ${titles}.`, 'Release it so?']
      .filter((sentence) => sentence !== null)
      .join(' '),
  wentWithout: {
    head: (round) => `The interim report on round ${round} is released.`,
    late: (code) => `Your late answer on ${code} is not in it.`,
    query: (code) => `The question back on ${code} is settled by that; the report shows the answer as it was.`,
    reopened: (code) => `A supplement on ${code} is not in it.`,
    how: (next) =>
      `Please report news in the next round${next === null ? '' : ` (from ${next})`}; they come into this report only if it is withdrawn.`,
  },
  replaced: (characters) =>
    `Not every format can show these characters, which are replaced or left out there: ${characters.join(' ')}. You can write the passages differently with “interim-report edit”.`,
  released: (round, places) =>
    `The interim report on round ${round} is released and handed over to ${plural(places, {
      one: 'the committee liaison',
      other: '# liaison channels',
    })}.`,
  handOver: ({ plan, round, committee, session, version, replaces }) =>
    `Interim report “${plan}”, round ${round}, for ${committee}${session ? ` (session on ${session})` : ''}: released, public part, version ${version}.${
      replaces === null ? '' : ` It replaces version ${replaces}, which was withdrawn.`
    }`,
  why: 'Why is the report withdrawn?',
  sureToWithdraw: (no) => `Withdraw released version ${no}? The committee liaison will be told, with the reason.`,
  withdrawn: (no, next) =>
    `Version ${no} is withdrawn and kept; the committee liaison has been told. Version ${next} is the new draft. Changed answers come in with “interim-report draft”.`,
  withdrawnTold: (round, no, next, reason) =>
    `Version ${no} of the interim report on round ${round} is withdrawn: “${reason}”${fullStop(reason)} Version ${next} is the new draft.`,
  recall: (plan, round, no, released, reason) =>
    `Interim report “${plan}”, round ${round}: version ${no}, released on ${released}, is withdrawn. Reason: “${reason}”${fullStop(reason)} Please do not use it any more; a new version will follow.`,
  replaces: (no, reason) => `Replaces version ${no}, withdrawn for the reason “${reason}”.`,
}
