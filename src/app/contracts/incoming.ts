import type { Address } from '#app/contracts/address.ts'
import type { Invocation } from '#app/contracts/invocation.ts'

/**
 * What happened on a platform, in our words. `key` is unique per platform account and makes redelivery harmless;
 * `place` is where an answer goes; `trigger` names something that dies in seconds (a slash command, a submission).
 */
export type Incoming = {
  readonly key: string
  readonly from: Address
  readonly place: Address
  /** Whether only this person reads in `place`. */
  readonly private: boolean
  readonly trigger?: string
} & (
  | { readonly kind: 'said' | 'corrected'; readonly text: string; readonly ref?: string }
  | { readonly kind: 'invoked' | 'form-changed'; readonly call: Invocation }
  | { readonly kind: 'options'; readonly question: string; readonly text: string }
  | { readonly kind: 'withdrew'; readonly ref: string }
  | { readonly kind: 'home' | 'left' }
)
