import { isAtHand } from '#domain/absence.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { partyLabel } from '#domain/party.ts'
import type { Person } from '#domain/person.ts'
import { speaksFor } from '#domain/speaks-for.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { reply } from '#app/reply.ts'
import { notice } from '#app/people/notice.ts'
import { askedFor } from '#app/signing/asked-for.ts'
import { callAnew } from '#app/signing/call-anew.ts'
import type { Giving } from '#app/signing/give-signature.ts'
import { paperName } from '#report/paper-name.ts'
import type { OpenCall } from '#app/signing/open-calls.ts'
import { signatureMessage } from '#app/signing/signature-message.ts'

/**
 * Lets somebody else sign for the party, who is shown what it signs. Refuses whoever cannot speak for it, and those whose
 * own text it is from an office above or below it; whoever cannot be written to or is absent; and once it has answered.
 * Whoever was asked before is told.
 */
export function handOn({ powers, open, by }: Giving, person: Person): Outcome<Decision> {
  const { book, signing, standing, call } = open
  const { directory, today } = book
  const { party } = standing.signer
  if (standing.signature !== null && standing.signature.result !== 'silent')
    return refused({ kind: 'signature-given', party: partyLabel(party) })
  if (call.person === person.id) return refused({ kind: 'signs-now', name: person.name, party: partyLabel(party) })
  if (!speaksFor(person, party, directory, today))
    return refused({ kind: 'delegate-outside', name: person.name, party: partyLabel(party) })
  if (isConcerned(open, person))
    return refused({ kind: 'delegate-concerned', name: person.name, party: partyLabel(party) })
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
      ...askedFor(standing, call.person, book)
        .filter(({ id }) => id !== by.person.id && id !== person.id)
        .map((before) =>
          notice(powers, before, directory, ({ words }) =>
            reply(words.coSignature.handedAway(paperName(signing.draft.facts, words), partyLabel(party), person.name)),
          ),
        ),
    ],
  })
}

/** Whether a person from an office above or below it would sign what they or that office wrote. */
function isConcerned({ book, standing: { signer } }: OpenCall, { id, party }: Person): boolean {
  if (party === signer.party.id) return false
  const chains = book.measures.filter(({ code }) => signer.codes.includes(code)).map(book.chain)
  return chains.some(
    ({ lead, responsible, others }) =>
      (lead !== null && lead.id === party) || [responsible, ...others].some((author) => author?.id === id),
  )
}
