import { isAtHand } from '#domain/absence.ts'
import type { SignatureCall } from '#domain/co-signature.ts'
import type { Person } from '#domain/person.ts'
import { signatoriesOf } from '#domain/signatories.ts'
import type { Effects } from '#app/rounds/effects.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { callAnew } from '#app/signing/call-anew.ts'
import type { Due } from '#app/signing/close-signing.ts'
import { shownTo, type ShowingPowers } from '#app/signing/shown-to.ts'
import { signatureMessage } from '#app/signing/signature-message.ts'

/** Who is to be asked now that whoever was cannot answer: absent, gone, or nobody at all; null while nobody need be. */
export function insteadOf(
  call: SignatureCall,
  { directory, today }: Pick<RoundBook, 'directory' | 'today'>,
): Person | null {
  const asked = directory.people.find(({ id }) => id === call.person)
  const party = directory.parties.find(({ id }) => id === call.party)
  if (!party || (asked && isAtHand(asked, directory, today))) return null
  const [next = null] = signatoriesOf(party, directory, today).asked
  return next?.id === call.person ? null : next
}

/** Lays a draft before somebody else of the party, with the deadline that it has unless that is over. */
export async function askInstead(due: Due & ShowingPowers, call: SignatureCall): Promise<Effects> {
  const { powers, book, signing } = due
  const person = insteadOf(call, book)
  const standing = signing.standings.find((each) => each.signer.party.id === call.party)
  if (!person || !standing) return { changes: [], messages: [] }
  const signer = await shownTo(due, { ...standing, call })
  const present = callAnew(due, signer, call, { person: person.id, delegatedBy: null })
  return {
    changes: [{ kind: 'signature-asked', call: present }],
    messages: [signatureMessage({ powers, book, draft: signing.draft }, present, signer, person, { kind: 'asked' })],
  }
}
