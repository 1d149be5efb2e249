import type { SignatureCall } from '#domain/co-signature.ts'
import type { PlanSettings } from '#domain/city.ts'
import { serves } from '#domain/person.ts'
import { signatoriesOf } from '#domain/signatories.ts'
import type { SignatureStanding } from '#domain/signature-standing.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { allowed } from '#app/people/allowed.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { paperInSigning } from '#app/signing/paper-in-signing.ts'
import type { Signing } from '#app/signing/read-signing.ts'

/** A draft that lies before a party, and what one person can do about that. */
export interface OpenCall {
  readonly plan: PlanSettings
  readonly book: RoundBook
  readonly signing: Signing
  readonly standing: SignatureStanding
  /** The last call to the party, or to one that it carries on. */
  readonly call: SignatureCall
  /** What it is called by: the call's id, until the party has one of its own its name with the paper's. */
  readonly id: string
  /** That, and the ids of all calls to the party and to those it carries on: buttons of old messages bear those. */
  readonly ids: readonly string[]
  /** Whether the person signs for the party themselves; else they enter what it said elsewhere. */
  readonly isOwn: boolean
  /** Whether what has changed since the party was asked is kept from it: its texts are those that it was sent. */
  readonly isHeld?: true
}

type Reading = Pick<Powers, 'store' | 'city' | 'now'>

/** All that this person can answer: what lies before their parties, and for the coordination what lies before any. */
export async function openCalls(powers: Reading, by: Pick<Actor, 'person' | 'roles'>): Promise<readonly OpenCall[]> {
  const drafts = await powers.store.coSignatures.drafts()
  const found = await Promise.all(drafts.map(({ paper }) => callsOf(powers, paper.id, by)))
  return found.flat()
}

async function callsOf(powers: Reading, id: string, by: Pick<Actor, 'person' | 'roles'>): Promise<readonly OpenCall[]> {
  const known = await powers.store.papers.byId(id)
  const found = known && (await paperInSigning(powers, known))
  if (!found) return []
  const { plan, book, signing } = found
  const mayRecord = allowed(book, by, 'record-answer', plan.code)
  return signing.standings.flatMap((standing): readonly OpenCall[] => {
    const { call } = standing
    if (call === null) return []
    const isOwn = signsFor(by, standing, book)
    const parties = new Set(standing.calls.map(({ party }) => party))
    const bearing = signing.coSigning.calls.filter(({ party }) => parties.has(party)).map((each) => each.id)
    const { party } = standing.signer
    const callId = call.party === party.id ? call.id : `${known.paper.id}:${party.id}`
    return isOwn || mayRecord
      ? [{ plan, book, signing, standing, call, id: callId, ids: [callId, ...bearing], isOwn }]
      : []
  })
}

/** Whoever signs for the party today, and who was asked for it or for one that it carries on. */
function signsFor(
  { person }: Pick<Actor, 'person'>,
  { signer, calls }: SignatureStanding,
  { directory, today }: RoundBook,
): boolean {
  if (!serves(person, today)) return false
  const { people } = signatoriesOf(signer.party, directory, today)
  return calls.some((call) => call.person === person.id) || people.some(({ id }) => id === person.id)
}
