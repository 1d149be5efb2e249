import { isAtHand } from '#domain/absence.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { partyLabel } from '#domain/party.ts'
import type { Person } from '#domain/person.ts'
import { standingOf } from '#domain/standing.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { reply } from '#app/reply.ts'
import { callAnew } from '#app/signing/call-anew.ts'
import type { Giving } from '#app/signing/give-signature.ts'
import { signatureMessage } from '#app/signing/signature-message.ts'

/**
 * Lets somebody else sign for the party, who is shown what it signs. Refuses whoever cannot speak for it: of an office
 * people from outside, of a partner everyone who does not belong to it; whoever cannot be written to or is absent; and once it has answered.
 */
export function handOn({ powers, open, by }: Giving, person: Person): Outcome<Decision> {
  const { book, plan, signing, standing, call } = open
  const { directory, today } = book
  const { party } = standing.signer
  if (standing.signature !== null && standing.signature.result !== 'silent')
    return refused({ kind: 'signature-given', party: partyLabel(party) })
  if (call.person === person.id) return refused({ kind: 'signs-now', name: person.name, party: partyLabel(party) })
  const capacities = standingOf(person, [], { directory, day: today, plan: plan.code, chain: null })
  const belongs = party.kind === 'partner' ? person.party === party.id : capacities.includes('staff')
  if (!belongs) return refused({ kind: 'delegate-outside', name: person.name, party: partyLabel(party) })
  if (directory.unreachable.has(person.id)) return refused({ kind: 'no-account', name: person.name })
  if (!isAtHand(person, directory, today)) return refused({ kind: 'delegate-absent', name: person.name })
  const handed = callAnew({ powers, ...open }, standing.signer, call, { person: person.id, delegatedBy: by.person.id })
  return accepted({
    reply: reply(by.words.coSignature.delegated(partyLabel(party), person.name)),
    changes: [{ kind: 'signature-asked', call: handed }],
    messages: [
      signatureMessage({ powers, book, draft: signing.draft }, handed, standing.signer, person, {
        kind: 'handed',
        by: by.person.name,
      }),
    ],
  })
}
