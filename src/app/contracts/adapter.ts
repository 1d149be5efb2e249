import type { z } from 'zod'
import type { Instant } from '#domain/instant.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Post } from '#app/contracts/post.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reception } from '#app/contracts/reception.ts'

/** What a chat platform must be able to do: two pure translations and a line out. */
export interface Adapter<Settings> {
  readonly settings: z.ZodType<Settings>
  /** Platform payload → our words; undefined when it is none of our business. */
  inbound(payload: unknown): Incoming | undefined
  /** What is said → what is posted, in order; several when it is long. Must not lose a word. */
  posts(message: Message): readonly Post[]
  /** The words of a post as a reader sees them; lets the contract suite prove the line above. */
  wordsOf(post: Post): string
  /** Opens the line out; it takes nothing in before `listen`. Disposing it closes it. */
  connect(settings: Settings, reception: Reception): Promise<Line>
}

/** The way out of one connected platform account. */
export interface Line extends AsyncDisposable {
  readonly platform: string
  /** Where a person is written to directly. */
  open(to: Address): Promise<Address>
  /**
   * Posts under our key; the same key twice must not show twice where the platform can tell. With `edits`, the id of an
   * earlier post at this place, that one says this from now on and keeps its files; a platform that can change nothing
   * posts anew and marks it as changed. `refused` or `gone` then means that this one post cannot be changed any more.
   */
  post(post: Post, at: Address, key: string, files: readonly PostFile[], edits?: string): Promise<Sent>
  /** Looks for what may have been posted under `key` since then; `unsure` too while a post may still be under way. */
  find(key: string, at: Address, since: Instant): Promise<{ readonly id: string } | 'absent' | 'unsure'>
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

/** A file of a post, bytes included. */
export interface PostFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** What a picture shows. */
  readonly alt?: string
}

export type Sent =
  | { readonly id: string }
  | { readonly failed: 'later' | 'refused' | 'gone'; readonly after?: number }
  | 'unknown'
