import type { Recipient as Step } from '#domain/reminder.ts'
import type { Instant } from '#domain/instant.ts'
import type { Round, RoundDates } from '#domain/round.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Reply } from '#app/contracts/reply.ts'

export const lanes = ['interactive', 'reminder', 'bulk'] as const
export type Lane = (typeof lanes)[number]

export const messageKinds = ['reply', 'prompt', 'reminder', 'notice', 'release', 'paper', 'edit'] as const
export type MessageKind = (typeof messageKinds)[number]

/** Whom a message is for: a person wherever they are best reached, or a place. */
export type Recipient = { readonly person: string } | { readonly place: Address }

/** One request that a prompt or reminder speaks of, and in what capacity its reader is written to. */
export interface MessagePart {
  readonly request: string
  readonly to: Step
  /** The step of the chain, 0 for the opening prompt. */
  readonly step: number
  /** The due date that was written. */
  readonly due?: Instant
}

/**
 * What the reader of a notice about moved dates knew before it. While the notice waits, a newer one of the same round
 * takes its place, and none does when all is again as they know it.
 */
export interface DatesKnown {
  readonly round: string
  readonly dates: RoundDates & Pick<Round, 'label' | 'session'>
  /** Their own due dates that have moved, by request. */
  readonly dues: Readonly<Record<string, Instant>>
}

/** What somebody said at a place: the platform's own id of it, and whose it is. */
export interface Words {
  readonly ref: string
  readonly from: Address
}

/**
 * What is said, to whom, about which requests. An `edit` keeps the posts of an earlier prompt up to date: it is made by the
 * store and worded when it is sent. A prompt or reminder whose requests are all settled when it would
 * be posted is cancelled instead; one that is past `expires` too. A request to release a paper is about its round and
 * the number of its version, and is cancelled once that is released or drafted anew.
 */
export interface Message {
  readonly id: string
  readonly kind: MessageKind
  readonly to: Recipient
  /** Which of the person’s accounts it goes to, instead of the best one. */
  readonly over?: Address
  readonly about: readonly string[]
  readonly content: Reply
  /** What it is made of, so that it can be written anew without what has been settled or moved meanwhile. */
  readonly parts?: readonly MessagePart[]
  readonly knew?: DatesKnown
  /** What it answers in a place that others read, too. */
  readonly inReplyTo?: Words
  /**
   * The id of an earlier message whose posts say this from now on, in place where the platform can change them; posted
   * anew where it cannot. It goes where that one went. Files that came with the earlier posts stay with them.
   */
  readonly replaces?: string
  readonly lane: Lane
  readonly notBefore: Instant | null
  readonly expires: Instant | null
}
