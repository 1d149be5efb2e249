import type { CoSignatureRules } from '#domain/co-signature-rules.ts'
import type { Signature } from '#domain/co-signature.ts'
import { isNeverSilent } from '#domain/may-release-signed.ts'
import { type Party, partyShort } from '#domain/party.ts'
import { type Said, type SignatureStanding, type SignatureState, wasRefused } from '#domain/signature-standing.ts'
import type { Actor } from '#app/contracts/actor.ts'

type Reader = Pick<Actor, 'words' | 'say'>

/** How far one party is, in words, and what it or those it carries on said before. */
export function stateSaid(
  standing: SignatureStanding,
  rules: Pick<CoSignatureRules, 'neverSilent'>,
  by: Reader,
): string {
  const { signer, state, signature, earlier } = standing
  const { coSignature } = by.words
  // Whoever carries on an office that refused and is asked has not answered, or been silent, itself.
  const shown = state === 'refused' ? (signature?.result ?? 'asked') : state
  const mayNotBeSilent = isNeverSilent(signer.party, rules) || wasRefused(standing)
  const notes = [
    ...(state === 'outdated' ? [] : recordNote(signature, by)),
    ...(mayNotBeSilent && (shown === 'asked' || shown === 'silent') ? [coSignature.neverSilent] : []),
    ...earlier.filter((said) => said.signature !== signature).map((said) => coSignature.earlier(saidBy(said, by))),
  ]
  return [bareState(standing, shown, by), ...notes].join(', ')
}

/** That others entered it, how it came, and why they did. */
function recordNote(signature: Signature | null, { words: { coSignature } }: Reader): readonly string[] {
  const how = signature && coSignature.recordedHow[signature.source]
  return how ? [coSignature.byRecord(how, signature.because ?? null)] : []
}

function bareState({ signer, call, signature }: SignatureStanding, shown: SignatureState, by: Reader): string {
  const { states } = by.words.coSignature
  switch (shown) {
    case 'not-asked':
    case 'outdated':
    case 'unreached':
    case 'silent':
      return states[shown]
    case 'asked':
      return states.asked(by.say.instant(call?.due ?? ''))
    default:
      return signature === null ? '' : answerSaid(signer.party, signature, by)
  }
}

/** What a party said, and whose words they are. */
export const saidBy = ({ party, signature }: Said, by: Reader): string =>
  `${partyShort(party)} ${answerSaid(party, signature, by)}`

function answerSaid(
  { kind }: Pick<Party, 'kind'>,
  { result, at, text }: Pick<Signature, 'result' | 'at' | 'text'>,
  { words, say }: Reader,
): string {
  const { states } = words.coSignature
  const day = say.dayOf(at)
  switch (result) {
    case 'silent':
      return states.silent
    case 'signed':
      return states[kind === 'partner' ? 'approved' : 'signed'](day)
    case 'remarked':
      return states.remarked(day, text ?? '')
    case 'refused':
      return states[kind === 'partner' ? 'wishes' : 'refused'](day, text ?? '')
  }
}
