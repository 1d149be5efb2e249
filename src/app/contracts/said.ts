import type { Instant } from '#domain/instant.ts'
import type { Address } from '#app/contracts/address.ts'

/**
 * What somebody said or did at a place, by the platform's own id of it, and what came of it; the words are not kept. A
 * sign that stands for nothing goes by the id of the post that it is under.
 */
export interface Said {
  readonly place: Address
  readonly ref: string
  readonly person: string
  readonly at: Instant
  /** A fingerprint of the words, to tell whether an edit changes any. */
  readonly words: string
  /** Undefined where they were no answer. */
  readonly became?: Became
  /** The request whose next reminder a sign puts off. */
  readonly putOff?: string
}

/** The answer that words are part of, or its draft. */
export interface Became {
  readonly request: string
  /** The revision; null while it is a draft. */
  readonly answer: string | null
  /** The revision that they stood in first, before any edit; null while it is a draft. */
  readonly first: string | null
  /** The question that they were said to; null for what says by itself what it answers, such as a whole line. */
  readonly asking: string | null
  /** The questions that they answer; none where they stand for the whole answer, as “wie zuletzt” does. */
  readonly questions: readonly string[]
  /** A fingerprint of what they say to these, to tell whether it is still what stands. */
  readonly says: string
}
