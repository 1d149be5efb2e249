import type { CoSigning, PrintedTexts, Signature, SignatureCall, SignatureResult } from '#domain/co-signature.ts'
import type { Signer } from '#domain/signers.ts'

/**
 * How far the co-signature of one party is: never asked; asked and not answered, or to be asked and nobody could be
 * reached; answered to other texts than the paper has now, so that it must be asked again; or answered to just these.
 */
export type SignatureState = 'not-asked' | 'asked' | 'unreached' | 'outdated' | SignatureResult

export interface SignatureStanding {
  readonly signer: Signer
  readonly state: SignatureState
  /** The last call to it and its last answer to that. */
  readonly call: SignatureCall | null
  readonly signature: Signature | null
}

/** How the co-signature of each party stands. Calls about versions before `since` are of a paper that was withdrawn. */
export function signatureStandings(
  signers: readonly Signer[],
  { calls, signatures }: CoSigning,
  since: number,
): readonly SignatureStanding[] {
  const last = lastCalls({ calls }, since)
  const answers = new Map(signatures.map((signature) => [signature.call, signature]))
  return signers.map((signer) => {
    const call = last.get(signer.party.id) ?? null
    const signature = answers.get(call?.id ?? '') ?? null
    return { signer, state: stateOf(signer, call, signature), call, signature }
  })
}

/** Of each party the last call about version `since` or a later one. */
const lastCalls = ({ calls }: Pick<CoSigning, 'calls'>, since: number): ReadonlyMap<string, SignatureCall> =>
  new Map(calls.filter(({ no }) => no >= since).map((call) => [call.party, call]))

/** Calls that wait for an answer. */
export const openSignatureCalls = (coSigning: CoSigning, since: number): readonly SignatureCall[] =>
  [...lastCalls(coSigning, since).values()].filter(
    ({ id }) => !coSigning.signatures.some((signature) => signature.call === id),
  )

function stateOf({ texts }: Signer, call: SignatureCall | null, signature: Signature | null): SignatureState {
  if (call === null) return 'not-asked'
  if (signature === null) return openState(call)
  return haveSeen(call.texts, texts) ? signature.result : 'outdated'
}

/** How far a call is that is not answered: nobody who was never reached can be silent. */
export const openState = ({ person }: Pick<SignatureCall, 'person'>): SignatureState =>
  person === null ? 'unreached' : 'asked'

/** Whether whoever was shown `seen` has seen all that is printed now, word for word. */
export const haveSeen = (seen: PrintedTexts, now: PrintedTexts): boolean => changedSince(seen, now).length === 0

/** The places that read otherwise now than they were shown. */
export const changedSince = (seen: PrintedTexts, now: PrintedTexts): readonly string[] =>
  Object.keys(now).filter((passage) => seen[passage] !== now[passage])

/** Parties to which the draft is to be sent: never asked, or asked about other texts and not since. */
export const isToAsk = ({ state }: SignatureStanding): boolean => state === 'not-asked' || state === 'outdated'
