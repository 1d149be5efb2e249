import type { CoSigning, PrintedTexts, Signature, SignatureCall, SignatureResult } from '#domain/co-signature.ts'
import type { Party } from '#domain/party.ts'
import type { Signer } from '#domain/signers.ts'

/**
 * How far the co-signature of one party is: never asked; asked and not answered, or to be asked and nobody could be
 * reached; answered to other texts than the paper has now, so that it must be asked again; or answered to just these.
 */
export type SignatureState = 'not-asked' | 'asked' | 'unreached' | 'outdated' | SignatureResult

export interface SignatureStanding {
  readonly signer: Signer
  readonly state: SignatureState
  /** The last call to it; while it has none of its own, the last one to a party that it carries on. */
  readonly call: SignatureCall | null
  /** Its last answer to that; while it has no call of its own, the answer of another that counts for it. */
  readonly signature: Signature | null
  /** Of it and of every party that it carries on, the last call. */
  readonly calls: readonly SignatureCall[]
  /** Remarks and refusals, its own and theirs, to which it has not answered itself since. */
  readonly earlier: readonly Said[]
}

export interface Said {
  readonly party: Party
  readonly signature: Signature
}

/**
 * How the co-signature of each party stands. Calls about versions before `since` are of a paper that was withdrawn.
 * Whoever carries on other parties has their answers until it gives its own: a refusal of one stays a refusal, and they
 * count as signatures only if all have signed all that it signs.
 */
export function signatureStandings(
  signers: readonly Signer[],
  coSigning: Pick<CoSigning, 'calls' | 'signatures'>,
  since: number,
  carriedOn: (party: Party) => readonly Party[] = () => [],
): readonly SignatureStanding[] {
  const heard = hearing(coSigning, since)
  return signers.map((signer) => {
    const [own] = heard(signer.party)
    return standingOf(signer, own, carriedOn(signer.party).flatMap(heard))
  })
}

/** What was last heard of one party. */
interface Heard {
  readonly party: Party
  readonly call: SignatureCall
  readonly signature: Signature | null
  /** The last answer that was not just silence, and the texts for which it stands. */
  readonly word: { readonly signature: Signature; readonly texts: PrintedTexts } | null
}

function hearing({ calls, signatures }: Pick<CoSigning, 'calls' | 'signatures'>, since: number) {
  const byParty = Map.groupBy(
    calls.filter(({ no }) => no >= since),
    (call) => call.party,
  )
  return (party: Party): readonly Heard[] => {
    const own = byParty.get(party.id) ?? []
    const call = own.at(-1)
    if (!call) return []
    const signature = signatures.findLast((each) => each.call === call.id) ?? null
    const said = signatures.findLast((each) => each.result !== 'silent' && own.some(({ id }) => id === each.call))
    const texts = own.find(({ id }) => id === said?.call)?.texts
    return [{ party, call, signature, word: said && texts ? { signature: said, texts } : null }]
  }
}

function standingOf(signer: Signer, own: Heard | undefined, others: readonly Heard[]): SignatureStanding {
  const calls = [...(own ? [own] : []), ...others].map(({ call }) => call)
  const call = own?.call ?? calls.toSorted((a, b) => a.due.localeCompare(b.due)).at(-1) ?? null
  const isAnswered = own?.signature && own.signature.result !== 'silent'
  return {
    signer,
    call,
    calls,
    ...(isAnswered ? { ...answerOf(own, signer), earlier: [] } : unanswered(signer, own, others)),
  }
}

type Answered = Pick<SignatureStanding, 'state' | 'signature'>

const answerOf = ({ call, signature }: Heard, signer: Signer): Answered => ({
  state: stateOf(call, signature, signer),
  signature,
})

/** A refusal of the same words stays one until the party itself has answered, and so do the answers of others. */
function unanswered(
  signer: Signer,
  own: Heard | undefined,
  others: readonly Heard[],
): Answered & Pick<SignatureStanding, 'earlier'> {
  const heard = [...(own ? [own] : []), ...others]
  const earlier = heard.flatMap(unsettled)
  const refusal = heard.find(({ word }) => word?.signature.result === 'refused' && readsAs(word.texts, signer.texts))
  if (refusal?.word) return { earlier, state: 'refused', signature: own ? own.signature : refusal.word.signature }
  return { earlier, ...(own ? answerOf(own, signer) : inherited(signer, others)) }
}

const unsettled = ({ party, word }: Heard): readonly Said[] =>
  word && word.signature.result !== 'signed' ? [{ party, signature: word.signature }] : []

function stateOf(call: SignatureCall, signature: Signature | null, { texts }: Signer): SignatureState {
  if (signature === null) return openState(call)
  return haveSeen(call.texts, texts) ? signature.result : 'outdated'
}

/** The weakest answer of all parties that are carried on, if together they have seen all; else the new one is to be asked. */
function inherited({ texts }: Signer, heard: readonly Heard[]): Answered {
  if (heard.length === 0) return { state: 'not-asked', signature: null }
  const answers = heard.flatMap(({ signature }) => signature ?? [])
  const shown = heard.map(({ call }) => call.texts)
  const isAllSeen = haveSeen(together(shown), texts) && shown.every((each) => readsAs(each, texts))
  const weakest = weakestFirst.flatMap((result) => answers.find((each) => each.result === result) ?? [])[0]
  return weakest && isAllSeen && answers.length === heard.length
    ? { state: weakest.result, signature: weakest }
    : { state: 'outdated', signature: null }
}

const together = (shown: readonly PrintedTexts[]): PrintedTexts =>
  Object.fromEntries(shown.flatMap((each) => Object.entries(each)))

/** What a party has been shown, or until it is asked itself, those that it carries on. */
export const seenSoFar = ({
  signer,
  call,
  calls,
}: Pick<SignatureStanding, 'signer' | 'call' | 'calls'>): PrintedTexts =>
  call?.party === signer.party.id ? call.texts : together(calls.map(({ texts }) => texts))

const weakestFirst: readonly SignatureResult[] = ['refused', 'silent', 'remarked', 'signed']

/** Of each party the last call about version `since` or a later one, and whether it waits for an answer. */
export const lastSignatureCalls = (
  { calls, signatures }: Pick<CoSigning, 'calls' | 'signatures'>,
  since: number,
): readonly { readonly call: SignatureCall; readonly isOpen: boolean }[] =>
  [...new Map(calls.filter(({ no }) => no >= since).map((call) => [call.party, call])).values()].map((call) => ({
    call,
    isOpen: !signatures.some((signature) => signature.call === call.id),
  }))

/** How far a call is that is not answered: nobody who was never reached can be silent. */
export const openState = ({ person }: Pick<SignatureCall, 'person'>): SignatureState =>
  person === null ? 'unreached' : 'asked'

/** Whether whoever was shown `seen` has seen all that is printed now, word for word. */
export const haveSeen = (seen: PrintedTexts, now: PrintedTexts): boolean => changedSince(seen, now).length === 0

/** Whether what was shown is still printed just so, as far as it is anybody's here. */
const readsAs = (seen: PrintedTexts, now: PrintedTexts): boolean =>
  Object.keys(seen).every((passage) => !(passage in now) || seen[passage] === now[passage])

/** The places that read otherwise now than they were shown; where nothing stands there was nothing to see. */
export const changedSince = (seen: PrintedTexts, now: PrintedTexts): readonly string[] =>
  Object.keys(now).filter((passage) => (seen[passage] ?? '') !== now[passage])

/** Whether a party has not said yes to the texts as they are, for whatever reason. */
export const isUnsigned = ({ state }: SignatureStanding): boolean => state !== 'signed' && state !== 'remarked'

/** Parties to which the draft is to be sent: never asked, or asked about other texts and not since. */
export const isToAsk = ({ state }: SignatureStanding): boolean => state === 'not-asked' || state === 'outdated'

/** Whether somebody refused to sign, and the party has not answered since. */
export const wasRefused = ({ earlier }: Pick<SignatureStanding, 'earlier'>): boolean =>
  earlier.some(({ signature }) => signature.result === 'refused')

/**
 * Whether a party that carries on others is to be asked itself: what they said does not settle it, or one of several
 * has refused.
 */
export const isToTakeOver = ({ signer, state, calls }: SignatureStanding): boolean =>
  calls.length > 0 &&
  calls.every(({ party }) => party !== signer.party.id) &&
  (state === 'outdated' || (state === 'refused' && calls.length > 1))
