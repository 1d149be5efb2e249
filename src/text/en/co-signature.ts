import type { SignatureState } from '#domain/signature-standing.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { missingSignatures } from '#text/missing-signatures.ts'
import { counting } from '#text/counting.ts'
import { plainSignatures } from '#text/en/plain-signatures.ts'

const { plural } = counting('en')

export const whyMissing: Readonly<Record<SignatureState, string>> = {
  'not-asked': 'not asked yet',
  asked: 'still open',
  unreached: 'not reached',
  outdated: 'text changed since',
  refused: 'refused',
  silent: 'no statement',
  signed: 'co-signed',
  remarked: 'with a remark',
}

export const coSignature: Catalogue['coSignature'] = {
  answers: {
    signed: { office: 'co-signed', partner: 'approved', also: ['sign', 'signed'], bare: ['yes', 'agreed'] },
    remarked: { office: 'with a remark', partner: 'with a remark', also: ['remark'] },
    refused: {
      office: 'refused',
      partner: 'please change',
      also: ['refuse', 'change', 'not signed', 'not co-signed'],
      bare: ['no'],
    },
    delegate: { office: 'hand on', partner: 'hand on', also: ['delegate'] },
    show: { office: 'show', partner: 'show', also: ['passages'] },
    draft: { office: 'draft', partner: 'draft', also: ['files'] },
    who: { office: 'who', partner: 'who', also: ['who signs'] },
    add: { office: 'add', partner: 'add', also: [] },
    drop: { office: 'without', partner: 'without', also: ['drop', 'remove'] },
  },
  plainAnswers: plainSignatures,
  buttons: {
    signed: 'Co-sign',
    remarked: 'With a remark',
    refused: 'Refuse',
    delegate: 'Hand on',
    draft: 'Whole draft',
  },
  partnerButtons: { signed: 'Approved as it is', refused: 'Wish for a change', delegate: 'Hand on' },
  forLeadIns: ['for', 'für'],
  whichCall: 'Which co-signature is it about?',
  whichAnswer: { label: 'Do you co-sign?', hint: null },
  whichAnswerPartner: { label: 'Do you approve your passages as they are?', hint: null },
  whichAnswerFor: (signer) => `What does ${signer} say?`,
  meantAs: { label: 'Is that a remark or a refusal?', hint: null },
  meantAsPartner: { label: 'Is that a wish for a change or an approval?', hint: null },
  whatRemark: 'What is the remark?',
  whyRefused: 'What is the reason, and what should be changed?',
  whatChange: 'What should be changed?',
  toWhom: { label: 'Who is to co-sign instead of you?', hint: null },
  whichParty: { label: 'Which office?', hint: null },
  whichMeasures: { label: 'For which measures? Without any it holds for the whole plan.', hint: null },
  aspects: { light: 'light', title: 'title', description: 'description' },
  moreMeasures: (count) =>
    plural(count, {
      one: 'One more of your measures is in the draft.',
      other: '# more of your measures are in the draft.',
    }),
  asked: (name, signer, until) =>
    `${name}: the draft is with ${signer} for co-signature, until ${until}. Your passages as they will be printed:`,
  askedPartner: (name, signer, until) =>
    `${name}: please approve the passages of ${signer}, until ${until}. This is how they will be printed:`,
  askedAgain: (name, signer, until) =>
    `${name}: passages of ${signer} have changed since you last answered. Please look at them again, until ${until}. What has changed:`,
  handedTo: (name, signer, who, until) =>
    `${name}: ${who} asks you to co-sign for ${signer}, until ${until}. The passages as they will be printed:`,
  reminder: (name, signer, until) =>
    `${name}: the co-signature of ${signer} is still open, until ${until}. The passages as they will be printed:`,
  escalation: (name, signer, until) =>
    `${name}: ${signer} has not co-signed yet; the deadline is ${until}. You read this as its head. The passages as they will be printed:`,
  takenOver: (name, signer, until) =>
    `${name}: the co-signature has passed to ${signer}, the deadline is ${until}. The passages as they will be printed:`,
  earlier: (said) => `before that ${said}`,
  saidBefore: 'Said so far:',
  task: ({ name, signer, what, until, isLate, giver }) =>
    `${name}: the co-signature of ${signer} (${what}) is open with you${giver === null ? '' : `, handed on by ${giver}`}; the deadline ${isLate ? 'was' : 'is'} ${until}.`,
  taskHanded: (name, signer, who, until) =>
    `${name}: you handed the co-signature of ${signer} on to ${who}; it is still open, the deadline is ${until}.`,
  look: (what) => (what === null ? 'See the co-signature' : `See the co-signature ${what}`),
  howWhole: 'You get the whole draft as a file with “co-sign draft”.',
  changedMeanwhile: 'Something has changed there meanwhile; nothing is noted yet. What has changed:',
  pleaseAgain: 'Please answer once more, to this state.',
  given: {
    signed: (signer) => `Thank you. ${signer} has co-signed.`,
    remarked: (signer) => `Thank you. ${signer} has co-signed with a remark; the coordination sees it beside the text.`,
    refused: (signer) => `${signer} has refused to co-sign; the coordination learns the reason.`,
    silent: (signer) => `${signer}: no statement.`,
  },
  givenPartner: {
    signed: (signer) => `Thank you. The passages of ${signer} are approved as they are.`,
    remarked: (signer) => `Thank you. The remark of ${signer} is noted.`,
    refused: (signer) => `Thank you. The change ${signer} wishes for is noted; you will see the text again.`,
    silent: (signer) => `${signer}: no statement.`,
  },
  recorded: (signer, signature) => `Entered: ${signer} – ${signature}`,
  handedAway: (name, signer, who) => `${name}: ${who} now co-signs for ${signer}; nothing is left to do here.`,
  delegated: (signer, name) => `${name} now co-signs for ${signer} and has been told.`,
  draftFiles: (name, no, isWhole) =>
    `${name}: the whole draft, version ${no}, ${isWhole ? 'all parts' : 'public part'}.`,
  nothingShown: 'There is no text on your passages in the draft yet.',
  behindPaper: (due) => `But the paper has to be ready by ${due}.`,
  behindSession: (session) => `By then the session on ${session} is over, or on that very day.`,
  sent: (count, until) =>
    plural(count, {
      one: `The draft has gone to one office for co-signature, until ${until}.`,
      other: `The draft has gone to # offices at once for co-signature, until ${until}.`,
    }),
  notSent: 'The draft does not go out for co-signature like this.',
  maySend: (command) =>
    `If the words are harmless here, or the remark was a suggestion for the text, “${command}” with the reason will do. The coordination and the CDO learn the words and the reason.`,
  sendDespite: 'Send all the same',
  sentDespite: (name, words, reason) =>
    `${name}: the draft has gone out for co-signature for the reason “${reason}”, although these words from non-public or internal texts stand in it: ${words}.`,
  sentNone: 'All offices have been asked; there is nothing to send.',
  againAsked: (offices) => `Asked once more: ${offices}.`,
  notReached: (offices, first) =>
    `Not reached: ${offices}. Their silence does not count; please ask there and enter the answer, for example “co-sign for ${first} co-signed by mail”.`,
  told: (name, signer, signature) => `${name}: ${signer} – ${signature}`,
  toldAll: (name) => `${name}: the co-signature is complete; those who may release it are being asked to.`,
  toldRest: (name, count) =>
    `${name}: ${plural(count, { one: 'one co-signature is missing and was', other: '# co-signatures are missing and were' })} overruled; those who may release it are being asked to.`,
  refusedSince:
    'The overruling before does not hold for this refusal. It can be released only once the text is changed or that is decided anew.',
  overruleEnds: (no) =>
    `Co-signatures were overruled for version ${no} only; for the changed text the CDO decides anew.`,
  overruleEnded: (name, no) =>
    `${name}: the text was changed. Co-signatures were overruled for version ${no} only; for the new one that is to be decided anew.`,
  unsigned: 'Not co-signed by:',
  passedOver: 'overruled',
  drafted: (no, isComplete) =>
    `The draft is there (version ${no}). ${
      isComplete
        ? 'Its co-signature still holds; those who may release it are being asked to.'
        : 'The offices co-sign first; after that, those who may release it are asked to.'
    }`,
  waitsFor: (missing) => `The release still waits for the co-signature of ${missingSignatures(missing, whyMissing)}.`,
  asksByItself: 'As soon as it is complete, those who may release the draft are asked to.',
  came: (of, { signed, remarked, refused, silent }) =>
    `Co-signature: ${[`${signed + remarked} of ${of} co-signed`, ...(remarked > 0 ? [`${remarked} of them with a remark`] : []), ...(refused > 0 ? [`${refused} refused`] : []), ...(silent > 0 ? [`${silent} without a statement`] : [])].join(', ')}.`,
  screen: (name, no) => `Co-signature: ${name}, version ${no}`,
  complete: 'The co-signature is complete.',
  lacking: (count) => plural(count, { one: 'One office is still missing.', other: '# offices are still missing.' }),
  overruled: (missing, who, day, reason) =>
    `With the reason “${reason}” ${plural(missing.length, { one: 'one co-signature was', other: '# co-signatures were' })} overruled (${who}, ${day}): ${missingSignatures(missing, whyMissing)}.`,
  states: {
    'not-asked': 'not asked yet',
    asked: (until) => `open until ${until}`,
    unreached: 'not reached',
    outdated: 'text changed since, not asked again yet',
    signed: (day) => `co-signed on ${day}`,
    approved: (day) => `approved as it is on ${day}`,
    remarked: (day, text) => `co-signed with a remark on ${day}: “${text}”`,
    refused: (day, text) => `refused on ${day}: “${text}”`,
    wishes: (day, text) => `change wished for on ${day}: “${text}”`,
    silent: 'no statement',
  },
  neverSilent: 'silence does not count here',
  recordedHow: {
    chat: null,
    phone: 'by phone',
    mail: 'by e-mail',
    paper: 'on paper',
    recorded: 'not said how',
    clock: null,
  },
  byRecord: (how, reason) => `entered by the coordination, ${how}${reason === null ? '' : ` (“${reason}”)`}`,
  recordedOf: (party, how) => `${party} (${how})`,
  recordedAll: (offices) => `Not answered in chat themselves, entered by the coordination: ${offices}.`,
  tellings: { phone: ['phone', 'by phone'], mail: ['e-mail', 'mail', 'by mail'], paper: ['paper', 'by letter'] },
  howTold: { label: 'How did the answer come?', hint: null },
  whyRecorded: (signer) => `${signer} can be reached in chat. Why do you enter the answer?`,
  recordedForYou: (name, signer, signature) =>
    `${name}: an answer was entered for ${signer}: ${signature}. If that is not right, please answer yourself; then your answer counts.`,
  remarkBy: (signer) => `co-signature ${signer}`,
  wholeDraft: 'whole draft',
  besideText: (without) =>
    `Remarks (beside the text in the files${without === null ? '' : `, only not in ${without}, so that the file can be read back`}; they are not printed):`,
  moreRemarks: (count) =>
    plural(count, { one: 'The action “remarks” shows one more.', other: 'The action “remarks” shows # more.' }),
  why: 'Why is the draft to be released without these co-signatures?',
  overruleDone: (offices, no) =>
    `Version ${no} can be released without the co-signature of ${offices}. The reason is on record; it is in no paper.`,
  overruleTold: (name, no, offices, reason) =>
    `${name}: with the reason “${reason}” version ${no} can be released without the co-signature of ${offices}.`,
  overruledYou: (name, no, signer, who, reason) =>
    `${name}: ${reason === null ? '' : `with the reason “${reason}” `}version ${no} can be released without the co-signature of ${signer} (decision: ${who}).`,
  stillPossible: 'Until the release an answer is still possible; “co-sign show” shows the text.',
  shortReason: 'Please give the reason in a few more words.',
  closed: (name, offices, without) =>
    `${name}: the deadline for the co-signature is over.${offices === null ? '' : ` No statement: ${offices}.`}${without === null ? '' : ` Silence does not count here: ${without}.`}`,
  whoSigns: 'Entered for co-signature',
  whoLine: (signer, listed) => `${signer}: ${listed}`,
  wholePlan: 'whole plan',
  ofField: (name) => `field ${name}`,
  nobodyEntered: 'No office is entered for co-signature in particular.',
  added: (signer, listed) => `${signer} co-signs from today: ${listed}.`,
  dropped: (signer, listed) => `${signer} no longer co-signs from today: ${listed}.`,
}
