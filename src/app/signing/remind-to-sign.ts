import type { SignatureCall } from '#domain/co-signature.ts'
import { signatoriesOf } from '#domain/signatories.ts'
import { haveSeen } from '#domain/signature-standing.ts'
import type { Effects } from '#app/rounds/effects.ts'
import { askedFor } from '#app/signing/asked-for.ts'
import { callAnew } from '#app/signing/call-anew.ts'
import type { Due } from '#app/signing/close-signing.ts'
import { shownTo, type ShowingPowers } from '#app/signing/shown-to.ts'
import { signatureMessage } from '#app/signing/signature-message.ts'

/**
 * Reminds those who are to sign, or tells their heads; what has changed since they were asked is shown as it is now,
 * unless it is held back from them.
 */
export async function remindToSign(
  due: Due & ShowingPowers,
  call: SignatureCall,
  step: 'remind' | 'escalate',
): Promise<Effects> {
  const { powers, book, signing } = due
  const standing = signing.standings.find((each) => each.signer.party.id === call.party)
  if (!standing) return { changes: [], messages: [] }
  const asked = askedFor(standing, call.person, book)
  const { heads } = signatoriesOf(standing.signer.party, book.directory, book.today)
  const people = step === 'remind' ? asked : heads.filter((person) => !asked.includes(person))
  if (people.length === 0) return { changes: [], messages: [] }
  const signer = await shownTo(due, { ...standing, call })
  const isPresent = haveSeen(call.texts, signer.texts)
  const present = isPresent ? call : callAnew(due, signer, call)
  const kind = step === 'remind' ? 'reminder' : 'escalation'
  return {
    changes: isPresent ? [] : [{ kind: 'signature-asked', call: present }],
    messages: people.map((person) =>
      signatureMessage({ powers, book, draft: signing.draft }, present, signer, person, { kind }),
    ),
  }
}
