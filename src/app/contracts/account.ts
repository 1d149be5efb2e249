import type { Instant } from '#domain/instant.ts'
import type { Address } from '#app/contracts/address.ts'

/** A person's account on a platform; the lowest `rank` is tried first. */
export interface Account {
  readonly address: Address
  readonly person: string
  readonly rank: number
  /** Since when it is closed on its platform: nothing is sent there, and nobody is heard from there. */
  readonly closed?: Instant
}

/** An account of which only the e-mail address is known so far, in small letters; a person awaits one on each platform. */
export interface AwaitedAccount {
  readonly platform: string
  readonly email: string
  readonly person: string
  readonly rank: number
}

/** What a channel is for: to receive the public, or the non-public parts of released papers. */
export const purposes = ['liaison', 'liaison-non-public'] as const

/** A channel that serves a purpose for a plan. */
export interface Place {
  readonly address: Address
  readonly plan: string
  readonly purpose: (typeof purposes)[number]
}
