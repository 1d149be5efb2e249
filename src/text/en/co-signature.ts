import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'
import { fullStop } from '#text/full-stop.ts'

const { plural } = counting('en')

export const coSignature: Catalogue['coSignature'] = {
  answers: {
    signed: { office: 'co-signed', partner: 'approved', also: ['yes', 'sign', 'agreed'] },
    remarked: { office: 'with a remark', partner: 'with a remark', also: ['remark'] },
    refused: { office: 'refused', partner: 'please change', also: ['refuse', 'no', 'change'] },
    delegate: { office: 'hand on', partner: 'hand on', also: ['delegate'] },
    show: { office: 'show', partner: 'show', also: ['passages'] },
    draft: { office: 'draft', partner: 'draft', also: ['files'] },
    who: { office: 'who', partner: 'who', also: ['who signs'] },
    add: { office: 'add', partner: 'add', also: [] },
    drop: { office: 'without', partner: 'without', also: ['drop', 'remove'] },
  },
  buttons: {
    signed: 'Co-sign',
    remarked: 'With a remark',
    refused: 'Refuse',
    delegate: 'Hand on',
    draft: 'Whole draft',
  },
  partnerButtons: { signed: 'Approved as it is', refused: 'Please change', delegate: 'Hand on' },
  forLeadIns: ['for', 'für'],
  whichCall: 'Which co-signature is it about?',
  whichAnswer: { label: 'Do you co-sign?', hint: null },
  whichAnswerPartner: { label: 'Do you approve your passages as they are?', hint: null },
  whichAnswerFor: (office) => `What does ${office} say?`,
  whatRemark: 'What is the remark?',
  whyRefused: 'What is the reason, and what should be changed?',
  whatChange: 'What should be changed?',
  toWhom: { label: 'Who is to co-sign instead of you?', hint: null },
  whichParty: { label: 'Which office?', hint: null },
  whichMeasures: { label: 'For which measures? Without any it holds for the whole plan.', hint: null },
  light: (code) => `${code} light`,
  title: (code) => `${code} title`,
  description: (code) => `${code} description`,
  moreMeasures: (count) =>
    plural(count, {
      one: 'One more of your measures is in the draft.',
      other: '# more of your measures are in the draft.',
    }),
  asked: (name, office, until) =>
    `${name}: the draft is with ${office} for co-signature, until ${until}. Your passages as they will be printed:`,
  askedPartner: (name, office, until) =>
    `${name}: please approve the passages of ${office}, until ${until}. This is how they will be printed:`,
  askedAgain: (name, office, until) =>
    `${name}: passages of ${office} have changed since you last answered. Please look at them again, until ${until}. What has changed:`,
  handedTo: (name, office, who, until) =>
    `${name}: ${who} asks you to co-sign for ${office}, until ${until}. The passages as they will be printed:`,
  reminder: (name, office, until) =>
    `${name}: the co-signature of ${office} is still open, until ${until}. The passages as they will be printed:`,
  escalation: (name, office, until) =>
    `${name}: ${office} has not co-signed yet; the deadline is ${until}. You read this as its head. The passages as they will be printed:`,
  howWhole: 'You get the whole draft as a file with “co-sign draft”.',
  changedMeanwhile: 'Something has changed there meanwhile; nothing is noted yet. What has changed:',
  pleaseAgain: 'Please answer once more, to this state.',
  given: {
    signed: (office) => `Thank you. ${office} has co-signed.`,
    remarked: (office) => `Thank you. ${office} has co-signed with a remark; the coordination sees it beside the text.`,
    refused: (office) => `${office} has refused to co-sign; the coordination learns the reason.`,
    silent: (office) => `${office}: no statement.`,
  },
  givenPartner: {
    signed: (office) => `Thank you. The passages of ${office} are approved as they are.`,
    remarked: (office) => `Thank you. The remark of ${office} is noted.`,
    refused: (office) => `Thank you. The change ${office} wishes for is noted; you will see the text again.`,
    silent: (office) => `${office}: no statement.`,
  },
  recorded: (office, state) => `Entered: ${office} – ${state}.`,
  delegated: (office, name) => `${name} now co-signs for ${office} and has been told.`,
  draftFiles: (name, no) => `${name}: the whole draft, version ${no}, public part.`,
  nothingShown: 'There is no text on your passages in the draft yet.',
  sent: (count, until) =>
    plural(count, {
      one: `The draft has gone to one office for co-signature, until ${until}.`,
      other: `The draft has gone to # offices at once for co-signature, until ${until}.`,
    }),
  sentNone: 'All offices have been asked; there is nothing to send.',
  againAsked: (offices) => `Asked once more: ${offices}.`,
  notReached: (offices) =>
    `Not reached: ${offices}. Please ask there and enter the answer, for example “co-sign for 30 co-signed”.`,
  told: (name, office, state) => `${name}: ${office} – ${state}.`,
  toldAll: (name) => `${name}: the co-signature is complete; the draft can be released.`,
  screen: (name, no) => `Co-signature: ${name}, version ${no}`,
  complete: 'The co-signature is complete.',
  lacking: (count) => plural(count, { one: 'One office is still missing.', other: '# offices are still missing.' }),
  overruled: (reason) => `Overruled with the reason “${reason}”${fullStop(reason)}`,
  states: {
    'not-asked': 'not asked yet',
    asked: (until) => `open until ${until}`,
    unreached: (until) => `not reached, until ${until}`,
    outdated: 'text changed since, not asked again yet',
    signed: (day) => `co-signed on ${day}`,
    approved: (day) => `approved as it is on ${day}`,
    remarked: (day, text) => `co-signed with a remark on ${day}: “${text}”`,
    refused: (day, text) => `refused on ${day}: “${text}”`,
    wishes: (day, text) => `change wished for on ${day}: “${text}”`,
    silent: 'no statement',
  },
  neverSilent: 'silence does not count here',
  byRecord: 'entered by the coordination',
  remarkBy: (office) => `co-signature ${office}`,
  wholeDraft: 'whole draft',
  why: 'Why is the draft to be released without these co-signatures?',
  overruleDone: (offices, no) =>
    `Version ${no} can be released without the co-signature of ${offices}. The reason is on record; it is in no paper.`,
  overruleTold: (name, no, offices, reason) =>
    `${name}: version ${no} goes without the co-signature of ${offices}. Reason: “${reason}”${fullStop(reason)}`,
  shortReason: 'Please give the reason in a few more words.',
  closed: (name, offices) => `${name}: the deadline for the co-signature is over. No statement: ${offices}.`,
  whoSigns: 'Entered for co-signature',
  whoLine: (office, what) => `${office}: ${what}`,
  wholePlan: 'whole plan',
  ofField: (name) => `field ${name}`,
  nobodyEntered: 'No office is entered for co-signature in particular.',
  added: (office, what) => `${office} co-signs from today: ${what}.`,
  dropped: (office, what) => `${office} no longer co-signs from today: ${what}.`,
}
