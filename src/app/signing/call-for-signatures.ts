import type { SignatureCall } from '#domain/co-signature.ts'
import { signatureDue } from '#domain/signature-dates.ts'
import { haveSeen, type SignatureStanding } from '#domain/signature-standing.ts'
import type { Signer } from '#domain/signers.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Effects } from '#app/rounds/effects.ts'
import { askedFor } from '#app/signing/asked-for.ts'
import { callAnew } from '#app/signing/call-anew.ts'
import type { Due } from '#app/signing/close-signing.ts'
import type { Signing } from '#app/signing/read-signing.ts'
import { type CallReason, signatureMessage } from '#app/signing/signature-message.ts'
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
  const { powers, book } = papering
  const { draft } = signing
  const called = standings.map((standing) => {
    const people = askedFor(standing, knownOf(standing), book)
    return { call: callTo(people[0]?.id ?? null, standing, { ...papering, signing }), people, standing }
  })
  return {
    calls: called.map(({ call, standing: { signer } }) => ({ call, signer })),
    changes: called.map(({ call }) => ({ kind: 'signature-asked', call })),
    messages: called.flatMap(({ call, people, standing }) =>
      people
        .filter(({ id }) => !isJustRenamed(standing, id))
        .map((person) => signatureMessage({ powers, book, draft }, call, standing.signer, person, reasonFor(standing))),
    ),
  }
}

/** Of those that a party carries on it has what was asked, and the time for it; else it is given its own. */
function callTo(
  person: string | null,
  { signer, call }: SignatureStanding,
  due: Pick<Due, 'powers' | 'plan' | 'signing'>,
) {
  const { powers, plan, signing } = due
  const { draft, rules } = signing
  if (call !== null && call.party !== signer.party.id) return callAnew(due, signer, call, { person, delegatedBy: null })
  const at = powers.now()
  return {
    id: powers.newId(),
    paper: draft.paper.id,
    no: draft.version.no,
    party: signer.party.id,
    texts: signer.texts,
    person,
    delegatedBy: call !== null && person === call.person ? call.delegatedBy : null,
    at,
    due: signatureDue(at, rules, plan.schedule, powers.calendar),
  }
}

/** Whoever answered last, or else it was handed on to. */
function knownOf({ signer, call, signature }: SignatureStanding): string | null {
  if (call?.party !== signer.party.id) return null
  const answered = signature?.source === 'chat' ? signature.by : null
  return answered ?? (call.delegatedBy === null ? null : call.person)
}

function reasonFor({ signer, call, earlier }: SignatureStanding): CallReason {
  if (call === null) return { kind: 'asked' }
  return call.party === signer.party.id ? { kind: 'again', seen: call.texts } : { kind: 'taken-over', earlier }
}

/** Whether nothing is new to this person but the name of their office. */
const isJustRenamed = ({ signer, calls, earlier }: SignatureStanding, person: string): boolean =>
  earlier.length === 0 &&
  calls.length === 1 &&
  calls.every((call) => call.party !== signer.party.id && call.person === person && haveSeen(call.texts, signer.texts))
