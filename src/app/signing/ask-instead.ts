import { isAtHand } from '#domain/absence.ts'
import type { SignatureCall } from '#domain/co-signature.ts'
import type { Person } from '#domain/person.ts'
import { signatoriesOf } from '#domain/signatories.ts'
import { dueAnew } from '#domain/signature-dates.ts'
import type { Effects } from '#app/rounds/effects.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Due } from '#app/signing/close-signing.ts'
import { signatureMessage } from '#app/signing/signature-message.ts'

/** Who is to be asked now that whoever was cannot answer: absent, gone, or nobody at all; null while nobody need be. */
export function insteadOf(
  call: SignatureCall,
  { directory, today }: Pick<RoundBook, 'directory' | 'today'>,
): Person | null {
  const asked = directory.people.find(({ id }) => id === call.person)
  const party = directory.parties.find(({ id }) => id === call.party)
  if (!party || (asked && isAtHand(asked, directory, today))) return null
  const next = signatoriesOf(party, directory, today).asked
  return next?.id === call.person ? null : next
}

/** Lays a draft before somebody else of the party, with the deadline that it has unless that is over. */
export function askInstead({ powers, plan, book, signing }: Due, call: SignatureCall): Effects {
  const person = insteadOf(call, book)
  const signer = signing.standings.find((each) => each.signer.party.id === call.party)?.signer
  if (!person || !signer) return { changes: [], messages: [] }
  const { draft, rules } = signing
  const at = powers.now()
  const present: SignatureCall = {
    ...call,
    id: powers.newId(),
    no: draft.version.no,
    texts: signer.texts,
    person: person.id,
    delegatedBy: null,
    at,
    due: dueAnew(call, at, rules, plan.schedule, powers.calendar),
  }
  return {
    changes: [{ kind: 'signature-asked', call: present }],
    messages: [signatureMessage({ powers, book, draft }, present, signer, person, { kind: 'asked' })],
  }
}
