import type { Address } from '#app/contracts/address.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { SentFile } from '#app/contracts/sent-file.ts'

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
} &
  /** A file dropped into the chat comes with an empty text. Only its name comes along, its bytes are fetched when needed. */
  (
    | {
        readonly kind: 'said' | 'corrected'
        readonly text: string
        readonly ref?: string
        readonly files?: readonly SentFile[]
      }
    | { readonly kind: 'invoked' | 'form-changed'; readonly call: Invocation }
    | { readonly kind: 'options'; readonly question: string; readonly text: string }
    | { readonly kind: 'withdrew'; readonly ref: string }
    | { readonly kind: 'home' | 'left' }
  )
