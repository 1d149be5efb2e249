import type { Answer } from '#domain/answer.ts'
import type { Comment } from '#domain/comment.ts'
import type { Duty } from '#domain/duty.ts'
import type { Field } from '#domain/field.ts'
import type { Day, Instant } from '#domain/instant.ts'
import type { LateAnswer, LateDecision } from '#domain/late-answer.ts'
import type { Measure, MeasureState } from '#domain/measure.ts'
import type { Offer, OfferState } from '#domain/offer.ts'
import type { Party } from '#domain/party.ts'
import type { Absence, Language, Person, Role } from '#domain/person.ts'
import type { Request, RequestState } from '#domain/request.ts'
import type { Round, RoundState } from '#domain/round.ts'
import type { Reference } from '#domain/reference.ts'
import type { Session } from '#domain/session.ts'
import type { Account, AwaitedAccount, Place } from '#app/contracts/account.ts'
import type { Address } from '#app/contracts/address.ts'
import type { BoardChange } from '#app/contracts/board-change.ts'
import type { CoSignatureChange } from '#app/contracts/co-signature-change.ts'
import type { ConversationChange } from '#app/contracts/conversation-change.ts'
import type { MotionChange } from '#app/contracts/motion-change.ts'
import type { LinkCode } from '#app/contracts/link-code.ts'
import type { PaperChange } from '#app/contracts/paper-change.ts'
import type { PlanChange } from '#app/contracts/plan-change.ts'
import type { Look } from '#app/contracts/store/looks.ts'
import type { ResponsibilityChange } from '#app/contracts/responsibility-change.ts'
import type { LastAct } from '#app/contracts/undo.ts'

/**
 * Everything that can change, each audited by the store in the same commit. A change that names a `version` is
 * refused as stale when the row has moved on since it was read; the caller reads and decides again.
 */
export type Change =
  // seeds and master data: inserted, or replaced whole when the id is known
  | { readonly kind: 'plan-known'; readonly plan: string; readonly name: string }
  | { readonly kind: 'field-set'; readonly field: Field }
  | { readonly kind: 'party-set'; readonly party: Party }
  | { readonly kind: 'person-set'; readonly person: Person }
  | { readonly kind: 'language-chosen'; readonly person: string; readonly language: Language }
  /** Erases what can be: `name` stands for them from now on, and they have left on the day. */
  | { readonly kind: 'person-erased'; readonly person: string; readonly name: string; readonly on: Day }
  /** A look at the overview: kept for the news, on no record. */
  | { readonly kind: 'seen'; readonly look: Look }
  | { readonly kind: 'account-set'; readonly account: Account }
  | { readonly kind: 'account-awaited'; readonly awaited: AwaitedAccount }
  /** An awaited account has been found: it is the person's, and the e-mail address is forgotten; stale if it is not awaited. */
  | { readonly kind: 'account-found'; readonly account: Account }
  /** Closed on its platform, or opened again there; stale if it already is. */
  | { readonly kind: 'account-closed'; readonly account: Account; readonly at: Instant }
  | { readonly kind: 'account-reopened'; readonly account: Account }
  /** Only what is there. */
  | { readonly kind: 'account-dropped'; readonly account: Account }
  /** Another code of the same person is no longer valid. */
  | { readonly kind: 'link-code-made'; readonly code: LinkCode; readonly at: Instant }
  /** A code is used up; stale if it already is. */
  | { readonly kind: 'account-linked'; readonly account: Account; readonly code: LinkCode }
  /** A stranger wrote a code that is none, or was told that we do not know them; kept only to answer them seldom. */
  | { readonly kind: 'code-guessed'; readonly address: Address; readonly at: Instant }
  | { readonly kind: 'stranger-told'; readonly address: Address; readonly at: Instant }
  /** The zone that an account is set to, for those who have none entered; null: the city's. */
  | { readonly kind: 'account-zone'; readonly person: string; readonly zone: string | null }
  | { readonly kind: 'place-set'; readonly place: Place }
  | { readonly kind: 'role-set'; readonly role: Role }
  | { readonly kind: 'absence-set'; readonly absence: Absence }
  | { readonly kind: 'duty-set'; readonly duty: Duty }
  /** Only what is there. */
  | { readonly kind: 'role-dropped'; readonly role: Role }
  | { readonly kind: 'absence-dropped'; readonly person: string; readonly from: Day }
  // a measure goes from hand to hand
  | { readonly kind: 'offered'; readonly offer: Offer }
  | { readonly kind: 'offer-settled'; readonly offer: Offer; readonly state: OfferState }
  | { readonly kind: 'measure-set'; readonly measure: Measure }
  | { readonly kind: 'measure-state'; readonly measure: string; readonly state: MeasureState; readonly version: number }
  /** A coordinator declined what an answer proposed: nothing changes but that it is on record. */
  | { readonly kind: 'proposal-declined'; readonly measure: string; readonly request: string }
  | PlanChange
  | MotionChange
  | ResponsibilityChange
  | { readonly kind: 'followed'; readonly person: string; readonly measure: string }
  | { readonly kind: 'unfollowed'; readonly person: string; readonly measure: string }
  /** What an import wrote, field by field, for the next three-way comparison. */
  | { readonly kind: 'imported'; readonly entries: readonly Imported[] }
  // what measures build on
  | { readonly kind: 'reference-set'; readonly reference: Reference }
  /** Only one that is there. */
  | { readonly kind: 'reference-dropped'; readonly reference: Reference }
  // sessions of committees
  | { readonly kind: 'session-set'; readonly session: Session }
  /** Only one that was typed. */
  | { readonly kind: 'session-removed'; readonly session: string }
  // rounds and requests
  | { readonly kind: 'round-planned'; readonly round: Round }
  | { readonly kind: 'round-changed'; readonly round: Round; readonly version: number }
  | { readonly kind: 'round-state'; readonly round: string; readonly state: RoundState; readonly version: number }
  /** Only one that is still planned. */
  | { readonly kind: 'round-withdrawn'; readonly round: string; readonly version: number }
  | { readonly kind: 'asked'; readonly request: Request }
  | { readonly kind: 'request-state'; readonly request: string; readonly state: RequestState; readonly version: number }
  /** Put off; `step`, if given, is set back to what would be behind with the new date. */
  | {
      readonly kind: 'request-due'
      readonly request: string
      readonly due: Instant
      readonly step?: number | null
      readonly version: number
    }
  | { readonly kind: 'excused'; readonly request: string; readonly reason: string; readonly version: number }
  /** Opened again after the freeze, for a supplement. */
  | { readonly kind: 'reopened'; readonly request: string; readonly at: Instant; readonly version: number }
  /** Nothing is awaited any more: neither an answer to a question back nor a supplement. */
  | { readonly kind: 'request-settled'; readonly request: string; readonly version: number }
  /** A question back becomes the request's open one; a remark leaves the request as it is. */
  | { readonly kind: 'asked-back'; readonly comment: Comment; readonly version: number }
  | { readonly kind: 'remarked'; readonly comment: Comment }
  /** A request stands as an export says, whatever has been done about it here. */
  | { readonly kind: 'request-restored'; readonly request: Request; readonly version: number }
  | {
      readonly kind: 'reminded'
      readonly request: string
      readonly step: number
      readonly person: string | null
      readonly at: Instant
      readonly message: string | null
      readonly version: number
    }
  /** Somebody said that it is not theirs to answer; null: it stays with those who were asked. */
  | { readonly kind: 'declined'; readonly request: string; readonly by: string | null; readonly version: number }
  /** Whoever was asked puts the next reminder off. */
  | { readonly kind: 'reminder-put-off'; readonly request: string; readonly until: Instant; readonly version: number }
  | { readonly kind: 'reminder-as-planned'; readonly request: string; readonly version: number }
  /** Someone else is to answer: a decline is settled, whoever put it off was another. */
  | {
      readonly kind: 'request-assigned'
      readonly request: string
      readonly party: string | null
      readonly declinedBy: string | null
      readonly remindedAt: Instant | null
      readonly version: number
    }
  /** No longer excused: asked or answered as it was before. */
  | {
      readonly kind: 'request-taken-up'
      readonly request: string
      readonly state: RequestState
      readonly reason: string | null
      readonly version: number
    }
  /** Only one that was never answered. */
  | { readonly kind: 'request-removed'; readonly request: string }
  // answers: the request takes over answer, light and state in the same commit; what it waited for is settled
  | { readonly kind: 'answered'; readonly answer: Answer; readonly version: number }
  /** The only answer is taken back: the request is as if nobody had answered. It stays on record. */
  | {
      readonly kind: 'answer-withdrawn'
      readonly request: string
      readonly answer: string
      readonly version: number
    }
  /** Came after grace or the freeze: kept apart, earlier ones to the same request that still waited are superseded. */
  | { readonly kind: 'late-kept'; readonly late: LateAnswer['answer'] }
  /** The one that waited is decided on; stale when none does. */
  | { readonly kind: 'late-decided'; readonly request: string; readonly decision: LateDecision }
  | ConversationChange
  // what a person did last, so that it can be taken back
  | { readonly kind: 'act-noted'; readonly act: LastAct }
  | { readonly kind: 'act-undone'; readonly person: string; readonly at: Instant }
  // messages that still wait; stale once they are under way
  /** Another takes its place, or nothing is left to say. */
  | { readonly kind: 'message-withdrawn'; readonly message: string }
  /** Nothing changes: something else is not said because this one will say it. */
  | { readonly kind: 'message-relied-on'; readonly message: string }
  | BoardChange
  | PaperChange
  | CoSignatureChange

/** One field of one imported thing as it was written last: `('measure', 'DP:M-01', 'title', '…')`. */
export interface Imported {
  readonly kind: string
  readonly key: string
  readonly field: string
  readonly value: string
}
