import type { Passage } from '#domain/passage.ts'

/** A text that must not stand in a part of a paper. */
export interface SecretText {
  readonly text: string
  readonly kind: 'code' | 'title' | 'text'
  /** Code of the measure it belongs to; null of what is said about the paper as a whole. */
  readonly code: string | null
  /** It was said about this passage, or about all of a measure, so that its words may be taken over there. */
  readonly about?: Passage
}

/** What was written for the paper at a passage, in place of what stood there by itself. */
export interface WrittenText {
  readonly passage: Passage
  readonly text: string
}
