import type { Recipient as Step } from '#domain/reminder.ts'
import type { Instant } from '#domain/instant.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Reply } from '#app/contracts/reply.ts'

export const lanes = ['interactive', 'reminder', 'bulk'] as const
export type Lane = (typeof lanes)[number]

export const messageKinds = ['reply', 'prompt', 'reminder', 'notice', 'paper'] as const
export type MessageKind = (typeof messageKinds)[number]

/** Whom a message is for: a person wherever they are best reached, or a place. */
export type Recipient = { readonly person: string } | { readonly place: Address }

/** One request that a prompt or reminder speaks of, and in what capacity its reader is written to. */
export interface MessagePart {
  readonly request: string
  readonly to: Step
  /** The step of the chain, 0 for the opening prompt. */
  readonly step: number
}

/**
 * What is said, to whom, about which requests. A prompt or reminder whose requests are all settled when it would
 * be posted is cancelled instead; one that is past `expires` too.
 */
export interface Message {
  readonly id: string
  readonly kind: MessageKind
  readonly to: Recipient
  readonly about: readonly string[]
  readonly content: Reply
  /** What it is made of, so that it can be written anew without what has been settled meanwhile. */
  readonly parts?: readonly MessagePart[]
  readonly lane: Lane
  readonly notBefore: Instant | null
  readonly expires: Instant | null
}
