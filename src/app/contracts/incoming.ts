import type { Address } from '#app/contracts/address.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Sign } from '#app/contracts/reply.ts'
import type { SentFile } from '#app/contracts/sent-file.ts'

/**
 * What happened on a platform, in our words. `key` is unique per platform account and makes redelivery harmless;
 * `place` is where an answer goes.
 */
export type Incoming = {
  readonly key: string
  readonly from: Address
  readonly place: Address
  /** Whether only this person reads in `place`. */
  readonly private: boolean
  /** The platform says that this account belongs to somebody from outside; they are heard only as a partner's people. */
  readonly guest?: true
  readonly trigger?: Trigger
} &
  /** A file dropped into the chat comes with an empty text. Only its name comes along, its bytes are fetched when needed. */
  (
    | {
        readonly kind: 'said' | 'corrected'
        readonly text: string
        /** The platform's own id of these words; a correction bears that of the words it changes. */
        readonly ref?: string
        /** The id of the post that they are a reply to, as `post` returned it. */
        readonly answers?: string
        readonly files?: readonly SentFile[]
      }
    /** A form that is `left` is closed without being sent; what stands in it is kept where a draft can be. */
    | { readonly kind: 'form-changed' | 'form-left'; readonly call: Invocation }
    /** With `ref` where the platform knows what was done by an id, so that it can be withdrawn: a reaction. */
    | { readonly kind: 'invoked'; readonly call: Invocation; readonly ref?: string }
    /**
     * A reaction to the post with this id, as `post` returned it, that stands for nothing there; `sign` is what it would
     * mean where a post offers it.
     */
    | { readonly kind: 'signed'; readonly answers: string; readonly sign?: Sign }
    /** Someone looks for a choice to a question of this invocation; `text` is what they have typed so far. */
    | { readonly kind: 'options'; readonly call: Invocation; readonly question: string; readonly text: string }
    /** Somebody took back what they had said or done under this id. */
    | { readonly kind: 'withdrew'; readonly ref: string }
    /** Somebody opened the bot's own page. */
    | { readonly kind: 'home' }
    /** The account was closed on its platform, or opened again. */
    | { readonly kind: 'left' | 'returned' }
    /** The time zone that this account is set to (IANA). */
    | { readonly kind: 'zone'; readonly zone: string }
  )

/**
 * Something that dies in seconds, such as a slash command. The reply to it is returned to the adapter and stored nowhere:
 * `everything`, only what needs the trigger (`forms`), or that and what was merely looked up or refused, for nobody else to
 * read (`looks`). Anything else is posted as usual.
 */
export interface Trigger {
  readonly id: string
  readonly takes: 'everything' | 'forms' | 'looks'
}
