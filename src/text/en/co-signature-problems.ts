import { whyMissing } from '#text/en/co-signature.ts'
import { missingSignatures } from '#text/missing-signatures.ts'
import type { ProblemSentences } from '#text/problem-sentences.ts'

type CoSignatureProblem =
  | 'signatures-missing'
  | 'overruled-oneself'
  | 'no-co-signature'
  | 'nobody-signs'
  | 'nothing-to-sign'
  | 'short-reason'
  | 'not-your-draft'
  | 'draft-held'
  | 'answered-itself'
  | 'refused-itself'
  | 'records-own-words'
  | 'signs-for-whom'
  | 'nothing-to-overrule'
  | 'signs-already'
  | 'does-not-sign'
  | 'signs-now'
  | 'signature-given'
  | 'delegate-absent'
  | 'delegate-concerned'
  | 'delegate-outside'

const orOverrule = (motion: string | null): string =>
  `The CDO can go without it, with “${motion === null ? 'interim-report' : `statement ${motion}`} overrule” and a reason.`

export const coSignatureProblems: Pick<ProblemSentences, CoSignatureProblem> = {
  'signatures-missing': ({ missing, motion }) => {
    const paper = motion === null ? 'interim-report' : `statement ${motion}`
    const isToAsk = missing.some(({ state }) => state === 'not-asked' || state === 'outdated')
    return `Before the release these co-signatures are missing: ${missingSignatures(missing, whyMissing)}. ${isToAsk ? `“${paper} co-signature” asks those who have not been asked; only` : 'Only'} the CDO can go without them, with “${paper} overrule” and a reason.`
  },
  'overruled-oneself': () =>
    'Whoever goes without signatures does not release the paper themselves (four-eyes principle). Please ask a second authorised person to release it.',
  'no-co-signature': () =>
    'No co-signature is planned here. If there is to be one, the plan in the city’s file needs the section “co-signature”.',
  'nobody-signs': () =>
    'No office co-signs this draft. Enter one with “co-sign add 30”, or for single measures with “co-sign add 30 M-03”.',
  'nothing-to-sign': () => 'Nothing is waiting for your co-signature.',
  'short-reason': ({ text }) => `“${text}” is not enough of a reason. Please say in a short sentence what is wrong.`,
  'answered-itself': ({ party, motion }) =>
    `${party} has answered to this text itself; that stands until it says otherwise. ${orOverrule(motion)}`,
  'refused-itself': ({ party, motion }) =>
    `${party} has refused, and its silence never counts: only it can co-sign. ${orOverrule(motion)}`,
  'records-own-words': ({ party, passages, motion }) =>
    `You edited these passages yourself: ${passages.join('; ')}. Somebody else of the coordination should enter the answer of ${party} (four-eyes principle). ${orOverrule(motion)}`,
  'signs-for-whom': ({ party }) =>
    `Please say for which office, for example “co-sign for ${party} co-signed”. “co-signature” shows how far all are.`,
  'draft-held': () =>
    'The coordination is looking through the draft once more; please try again later. “co-sign show” shows what is laid before you.',
  'not-your-draft': () =>
    'The whole draft is for offices of the administration. “co-sign show” shows your own passages.',
  'nothing-to-overrule': () => 'No co-signature is missing; the draft can be released.',
  'signs-already': ({ party }) => `${party} co-signs that already; nothing changes.`,
  'does-not-sign': ({ party }) => `${party} is not entered to co-sign that. “co-sign who” shows what is entered.`,
  'signs-now': ({ name, party }) => `${name} is asked to co-sign for ${party} already.`,
  'signature-given': ({ party }) =>
    `${party} has answered already. If that is to change, please answer once more; it can no longer be handed on.`,
  'delegate-absent': ({ name }) => `${name} is absent at the moment. Please name somebody who is there.`,
  'delegate-concerned': ({ name, party }) =>
    `The text that is to be co-signed here is by ${name} or their own office; it takes a second pair of eyes. Please name somebody else who can speak for ${party}.`,
  'delegate-outside': ({ name, party }) =>
    `${name} does not belong to ${party}. Please name somebody who can speak for it.`,
}
