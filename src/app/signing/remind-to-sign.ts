import type { SignatureCall } from '#domain/co-signature.ts'
import { signatoriesOf } from '#domain/signatories.ts'
import { haveSeen } from '#domain/signature-standing.ts'
import type { Powers } from '#app/powers.ts'
import type { Effects } from '#app/rounds/effects.ts'
import type { Due } from '#app/signing/close-signing.ts'
import { isHeld } from '#app/signing/is-held.ts'
import { signatureMessage } from '#app/signing/signature-message.ts'

/** Reminds whoever is to sign, or tells their head; what has changed since they were asked is shown as it is
 * now, unless it is held back from them. */
export async function remindToSign(
  { powers, book, signing }: Due & { readonly powers: Pick<Powers, 'store' | 'formats'> },
  call: SignatureCall,
  step: 'remind' | 'escalate',
): Promise<Effects> {
  const { draft } = signing
  const { directory, today } = book
  const standing = signing.standings.find((each) => each.signer.party.id === call.party)
  if (!standing) return { changes: [], messages: [] }
  const { signer } = standing
  const { asked, head } = signatoriesOf(signer.party, directory, today)
  const own = directory.people.find(({ id }) => id === call.person) ?? asked
  const person = step === 'remind' ? own : head
  if (person === null || (step === 'escalate' && person.id === own?.id)) return { changes: [], messages: [] }
  const isPresent =
    haveSeen(call.texts, signer.texts) || (await isHeld({ powers, book }, signing, { ...standing, call }))
  const present = isPresent
    ? call
    : { ...call, id: powers.newId(), no: draft.version.no, texts: signer.texts, at: powers.now() }
  const kind = step === 'remind' ? 'reminder' : 'escalation'
  return {
    changes: isPresent ? [] : [{ kind: 'signature-asked', call: present }],
    messages: [signatureMessage({ powers, book, draft }, present, signer, person, { kind })],
  }
}
