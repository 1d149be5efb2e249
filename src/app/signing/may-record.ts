import type { Signature } from '#domain/co-signature.ts'
import { isNeverSilent } from '#domain/may-release-signed.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { ownWords } from '#domain/own-words.ts'
import { partyLabel } from '#domain/party.ts'
import { type SignatureStanding, wasRefused } from '#domain/signature-standing.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import type { OpenCall } from '#app/signing/open-calls.ts'

/**
 * Whether somebody may enter what a party said elsewhere. Refuses what it has answered itself to the same text, an office
 * whose silence never counts once it has refused, and whoever edited the passages in question.
 */
export function mayRecord({ standing, signing, plan }: OpenCall, by: Actor): Outcome<null> {
  const { party, texts } = standing.signer
  const about = { party: partyLabel(party), motion: plan.motion?.number ?? null }
  if (hasAnsweredItself(standing)) return refused({ kind: 'answered-itself', ...about })
  if (isNeverSilent(party, signing.rules) && (standing.state === 'refused' || wasRefused(standing)))
    return refused({ kind: 'refused-itself', ...about })
  const { draft } = signing
  const written = { versions: draft.versions, edits: [...draft.inForce.values()] }
  const own = ownWords(written, by.person.id, []).filter((passage) => passage in texts)
  if (own.length === 0) return accepted(null)
  return refused({ kind: 'records-own-words', passages: own.map((each) => passageTitle(each, draft, by)), ...about })
}

/** Whether an answer that still counts was given in chat: the last one, or a refusal before it of the same words. */
function hasAnsweredItself({ state, signature, earlier }: SignatureStanding): boolean {
  const isOwn = (said: Signature): boolean => said.source === 'chat' && said.result === state
  return (
    (signature !== null && isOwn(signature)) || (state === 'refused' && earlier.some((said) => isOwn(said.signature)))
  )
}
