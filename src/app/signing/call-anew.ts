import type { SignatureCall } from '#domain/co-signature.ts'
import { dueAnew } from '#domain/signature-dates.ts'
import type { Signer } from '#domain/signers.ts'
import type { Due } from '#app/signing/close-signing.ts'

/** The same call once more, at the latest version: to the party as it is now, with the deadline that it has unless that is over. */
export function callAnew(
  { powers, plan, signing: { draft, rules } }: Pick<Due, 'powers' | 'plan' | 'signing'>,
  { party, texts }: Pick<Signer, 'party' | 'texts'>,
  call: SignatureCall,
  to: Pick<SignatureCall, 'person' | 'delegatedBy'> = call,
): SignatureCall {
  const at = powers.now()
  return {
    id: powers.newId(),
    paper: call.paper,
    no: draft.version.no,
    party: party.id,
    texts,
    person: to.person,
    delegatedBy: to.delegatedBy,
    at,
    due: dueAnew(call, at, rules, plan.schedule, powers.calendar),
  }
}
