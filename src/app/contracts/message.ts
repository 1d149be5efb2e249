import type { Instant } from '#domain/instant.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Reply } from '#app/contracts/reply.ts'

export const lanes = ['interactive', 'reminder', 'bulk'] as const
export type Lane = (typeof lanes)[number]

export const messageKinds = ['reply', 'prompt', 'reminder', 'notice', 'paper'] as const
export type MessageKind = (typeof messageKinds)[number]

/** Whom a message is for: a person wherever they are best reached, or a place. */
export type Recipient = { readonly person: string } | { readonly place: Address }

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
  readonly lane: Lane
  readonly notBefore: Instant | null
  readonly expires: Instant | null
}
