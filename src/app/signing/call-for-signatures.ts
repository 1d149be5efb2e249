import { isAtHand } from '#domain/absence.ts'
import type { SignatureCall } from '#domain/co-signature.ts'
import type { Person } from '#domain/person.ts'
import { signatoriesOf } from '#domain/signatories.ts'
import { signatureDue } from '#domain/signature-dates.ts'
import type { SignatureStanding } from '#domain/signature-standing.ts'
import type { Signer } from '#domain/signers.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Effects } from '#app/rounds/effects.ts'
import type { Signing } from '#app/signing/read-signing.ts'
import { signatureMessage } from '#app/signing/signature-message.ts'
import type { Powers } from '#app/powers.ts'

/** The part of a paper's powers with which parties are called; the calendar counts the working days. */
export type CallPapering = Pick<Papering, 'plan' | 'book'> & {
  readonly powers: Pick<Powers, 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>
}

export interface Called extends Effects {
  readonly calls: readonly { readonly call: SignatureCall; readonly signer: Signer }[]
}

/** Lays a draft before several parties at once: each is shown its own passages, or what has changed in them. */
export function callForSignatures(
  papering: CallPapering,
  signing: Signing,
  standings: readonly SignatureStanding[],
): Called {
  const { powers, plan, book } = papering
  const { draft, rules } = signing
  const at = powers.now()
  const calls = standings.map((standing) => {
    const person = personFor(standing, papering)
    const call: SignatureCall = {
      id: powers.newId(),
      paper: draft.paper.id,
      no: draft.version.no,
      party: standing.signer.party.id,
      texts: standing.signer.texts,
      person: person?.id ?? null,
      delegatedBy: person?.id === standing.call?.person ? (standing.call?.delegatedBy ?? null) : null,
      at,
      due: signatureDue(at, rules, plan.schedule, powers.calendar),
    }
    return { call, person, standing }
  })
  return {
    calls: calls.map(({ call, standing: { signer } }) => ({ call, signer })),
    changes: calls.map(({ call }) => ({ kind: 'signature-asked', call })),
    messages: calls.flatMap(({ call, person, standing }) => {
      if (person === null) return []
      const seen = standing.call?.texts
      const why = seen === undefined ? ({ kind: 'asked' } as const) : ({ kind: 'again', seen } as const)
      return [signatureMessage({ powers, book, draft }, call, standing.signer, person, why)]
    }),
  }
}

/** Whoever answered last, or else it was handed on to, as long as they are there; else who signs for the party. */
function personFor({ signer, call, signature }: SignatureStanding, { book }: CallPapering): Person | null {
  const { directory, today } = book
  const answered = signature?.source === 'chat' ? signature.by : null
  const delegate = call === null || call.delegatedBy === null ? null : call.person
  const known = answered ?? delegate
  const person = directory.people.find(({ id }) => id === known)
  return person && isAtHand(person, directory, today) ? person : signatoriesOf(signer.party, directory, today).asked
}
