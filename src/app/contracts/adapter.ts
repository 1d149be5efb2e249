import type { z } from 'zod'
import type { Instant } from '#domain/instant.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Post } from '#app/contracts/post.ts'
import type { Lane, Message } from '#app/contracts/message.ts'
import type { Reception } from '#app/contracts/reception.ts'

/** What a chat platform must be able to do: two pure translations and a line out. */
export interface Adapter<Settings> {
  readonly settings: z.ZodType<Settings>
  /** The variables of the environment that its settings are read from; one without any is not for operation. */
  readonly variables: readonly Variable[]
  /** What is wrong with the values of its variables, by setting: a sentence each, with the variable and where its value is found. */
  faults?(given: Readonly<Record<string, string>>, words: Catalogue): readonly string[]
  /** Whether posts can be changed in place. Where they cannot, what has only changed its looks is not posted anew. */
  readonly changesPosts: boolean
  /** Platform payload → our words; undefined when it is none of our business. */
  inbound(payload: unknown): Incoming | undefined
  /** What is said → what is posted, in order; several when it is long. Must not lose a word. */
  posts(message: Message): readonly Post[]
  /** The words of a post as a reader sees them; lets the contract suite prove the line above. */
  wordsOf(post: Post): string
  /**
   * Opens the line out; it takes nothing in before `listen`. Disposing it closes it. Rejects with `NotConnected` where
   * the operator or time can help.
   */
  connect(settings: Settings, reception: Reception): Promise<Line>
  /**
   * Asks the platform whether it would be connected, and changes nothing there; resolves with what else the operator should
   * know of, rejects as `connect` does.
   */
  check?(settings: Settings, known: KnownThere): Promise<readonly Remark[]>
}

/** The accounts and channels on a platform that the city knows. */
export interface KnownThere {
  readonly accounts: readonly Address[]
  readonly channels: readonly Address[]
}

/** One line for the operator. */
export type Remark = (words: Catalogue) => string

/** The way out of one connected platform account. */
export interface Line extends AsyncDisposable {
  readonly platform: string
  /** Where a person is written to directly. */
  open(to: Address): Promise<Address>
  /**
   * Posts under our key; the same key twice must not show twice where the platform can tell. With `edits`, that post says
   * this from now on and keeps its files; a platform that can change nothing posts anew and marks it as changed. `refused`
   * or `gone` then means that this one post cannot be changed any more.
   */
  post(posting: Posting): Promise<Sent>
  /**
   * Looks for what may have been posted under `key` since then. `not-now` while the platform cannot be asked, or a post
   * may still be under way; `unsure` where asking does not tell.
   */
  find(key: string, at: Address, since: Instant): Promise<{ readonly id: string } | 'absent' | 'unsure' | 'not-now'>
  /**
   * The bytes of a file that came in over this line, by the `ref` it came with. `gone` when the platform has it no more,
   * `too-large` as soon as it turns out to have more than `most` bytes; rejects when the platform cannot be reached.
   */
  fetch(ref: string, most: number): Promise<Uint8Array | 'gone' | 'too-large'>
  /**
   * Begins to take in what happens, once the house can answer over this line. Resolves when there is nothing more
   * to come: at the end of a pipe, or when the line is closed.
   */
  listen(): Promise<void>
}

/** A variable of the environment, and the setting that it fills. */
export interface Variable {
  readonly name: string
  readonly setting: string
  /** Never shown, not even in part. */
  readonly secret?: true
}

/** What is posted where. */
export interface Posting {
  readonly post: Post
  readonly at: Address
  readonly key: string
  readonly files: readonly PostFile[]
  /** The id of an earlier post at this place. */
  readonly edits?: string | undefined
  /** What waits for it: a person who has just asked, or nobody. */
  readonly lane: Lane
}

/** A file of a post, bytes included. */
export interface PostFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** What a picture shows. */
  readonly alt?: string
}

/**
 * What became of a posting. `after` is in seconds, where the platform names them; that, as `unreachable`, is no failing of
 * the message, which is kept until the platform takes it. `blocked` is what only somebody else can change: it is kept and
 * tried again until they have. `unknown`: it may have been posted.
 */
export type Sent =
  | { readonly id: string }
  | { readonly failed: 'later' | 'refused' | 'gone' | 'unreachable'; readonly after?: number }
  | { readonly failed: 'blocked'; readonly why: Blockage; readonly after?: number }
  | 'unknown'

/**
 * Why nothing can be said: our access is void or lacks a right, the channel is closed to us, or the person whom it is for
 * has not accepted our invitation yet (`not-met`).
 */
export const blockages = ['access', 'rights', 'not-in-channel', 'archived', 'no-such-channel', 'not-met'] as const
export type Blockage = (typeof blockages)[number]
